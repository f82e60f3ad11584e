using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;

namespace Sapling.Content.Items;

/// <summary>Makes parts by the name of their type; a part that only a definition knows is a plain <see cref="ContentPart"/>.</summary>
internal sealed class ContentPartFactory(IOptions<ContentOptions> options) : ITypeActivatorFactory<ContentPart>
{
    private static readonly ITypeActivator<ContentPart> Plain = TypeActivator<ContentPart>.Of(typeof(ContentPart));

    private readonly Dictionary<string, ITypeActivator<ContentPart>> _activators = options.Value.ContentPartOptions
        .ToDictionary(option => option.Type.Name, option => TypeActivator<ContentPart>.Of(option.Type));

    public ITypeActivator<ContentPart> GetTypeActivator(string partName) => _activators.GetValueOrDefault(partName) ?? Plain;
}

/// <summary>Makes fields by the name of their type; a field of an unknown type is a plain <see cref="ContentField"/>.</summary>
internal sealed class ContentFieldFactory(IOptions<ContentOptions> options) : ITypeActivatorFactory<ContentField>
{
    private static readonly ITypeActivator<ContentField> Plain = TypeActivator<ContentField>.Of(typeof(ContentField));

    private readonly Dictionary<string, ITypeActivator<ContentField>> _activators = options.Value.ContentFieldOptions
        .ToDictionary(option => option.Type.Name, option => TypeActivator<ContentField>.Of(option.Type));

    public ITypeActivator<ContentField> GetTypeActivator(string partName) => _activators.GetValueOrDefault(partName) ?? Plain;
}

/// <summary>Compiled once in the process: tenants make the same parts.</summary>
internal sealed class TypeActivator<TInstance> : ITypeActivator<TInstance>
{
    private static readonly ConcurrentDictionary<Type, ITypeActivator<TInstance>> s_activators = new();

    private readonly Func<TInstance> _create;

    private TypeActivator(Type type)
    {
        Type = type;
        _create = Expression.Lambda<Func<TInstance>>(Expression.Convert(Expression.New(type), typeof(TInstance))).Compile();
    }

    public Type Type { get; }

    public static ITypeActivator<TInstance> Of(Type type) => s_activators.GetOrAdd(type, static type => new TypeActivator<TInstance>(type));

    public TInstance CreateInstance() => _create();
}
