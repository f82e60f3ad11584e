using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;

namespace Sapling.Tenancy.Mvc;

/// <summary>The types of a tenant's enabled features: MVC finds no controller of a feature that is off.</summary>
internal sealed class TenantApplicationPart : ApplicationPart, IApplicationPartTypeProvider
{
    private readonly Lazy<TypeInfo[]> _types;

    public TenantApplicationPart(IEnumerable<IFeatureInfo> features, ITypeFeatureProvider types) =>
        _types = new(() => features.SelectMany(types.GetTypesForFeature).Select(type => type.GetTypeInfo()).ToArray());

    public override string Name => "Features";

    public IEnumerable<TypeInfo> Types => _types.Value;
}
