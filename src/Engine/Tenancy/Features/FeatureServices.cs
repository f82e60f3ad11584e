using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules;

namespace Sapling.Tenancy.Features;

/// <summary>Remembers which feature registered a type, for types of assemblies that are no module.</summary>
internal sealed class FeatureServices(IServiceCollection services)
{
    private readonly List<(Type Type, IFeatureInfo Feature)> _registered = [];

    public void Configure(IStartup startup, IFeatureInfo? feature)
    {
        var before = services.Count;
        startup.ConfigureServices(services);
        if (feature is null)
        {
            return;
        }

        for (var i = before; i < services.Count; i++)
        {
            var descriptor = services[i];
            if (!descriptor.IsKeyedService && descriptor.ImplementationType is { } type)
            {
                _registered.Add((type, feature));
            }
        }
    }

    public void Attribute(FeatureTypes types)
    {
        foreach (var (type, feature) in _registered)
        {
            types.TryAddRegistered(type, feature);
        }
    }
}
