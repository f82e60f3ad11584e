using System.Linq.Expressions;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;

namespace Sapling.Content.Items;

/// <summary>Makes parts by the name of their type; a part that only a definition knows is a plain <see cref="ContentPart"/>.</summary>
internal sealed class ContentPartFactory(IOptions<ContentOptions> options) : ITypeActivatorFactory<ContentPart>
{
    private static readonly TypeActivator<ContentPart> Plain = new(typeof(ContentPart));

    private readonly Dictionary<string, ITypeActivator<ContentPart>> _activators = options.Value.ContentPartOptions
        .ToDictionary(option => option.Type.Name, option => (ITypeActivator<ContentPart>)new TypeActivator<ContentPart>(option.Type));

    public ITypeActivator<ContentPart> GetTypeActivator(string partName) => _activators.GetValueOrDefault(partName) ?? Plain;
}

/// <summary>Makes fields by the name of their type; a field of an unknown type is a plain <see cref="ContentField"/>.</summary>
internal sealed class ContentFieldFactory(IOptions<ContentOptions> options) : ITypeActivatorFactory<ContentField>
{
    private static readonly TypeActivator<ContentField> Plain = new(typeof(ContentField));

    private readonly Dictionary<string, ITypeActivator<ContentField>> _activators = options.Value.ContentFieldOptions
        .ToDictionary(option => option.Type.Name, option => (ITypeActivator<ContentField>)new TypeActivator<ContentField>(option.Type));

    public ITypeActivator<ContentField> GetTypeActivator(string partName) => _activators.GetValueOrDefault(partName) ?? Plain;
}

internal sealed class TypeActivator<TInstance>(Type type) : ITypeActivator<TInstance>
{
    private readonly Func<TInstance> _create = Expression.Lambda<Func<TInstance>>(Expression.Convert(Expression.New(type), typeof(TInstance))).Compile();

    public Type Type => type;

    public TInstance CreateInstance() => _create();
}
