using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.ContentManagement;

/// <summary>Contract: Orchard Core 3.0. The types of parts and fields that the tenant's features know.</summary>
public class ContentOptions
{
    private readonly Dictionary<string, ContentPartOption> _parts = [];
    private readonly Dictionary<string, ContentFieldOption> _fields = [];

    public IReadOnlyDictionary<string, ContentPartOption> ContentPartOptionsLookup => _parts;

    public IReadOnlyDictionary<string, ContentFieldOption> ContentFieldOptionsLookup => _fields;

    public IReadOnlyList<ContentPartOption> ContentPartOptions => [.. _parts.Values];

    public IReadOnlyList<ContentFieldOption> ContentFieldOptions => [.. _fields.Values];

    internal ContentPartOption GetOrAddPart(Type type)
    {
        if (!_parts.TryGetValue(type.Name, out var option))
        {
            _parts[type.Name] = option = new ContentPartOption(type);
        }

        return option;
    }

    internal ContentFieldOption GetOrAddField(Type type)
    {
        if (!_fields.TryGetValue(type.Name, out var option))
        {
            _fields[type.Name] = option = new ContentFieldOption(type);
        }

        return option;
    }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public abstract class ContentPartOptionBase
{
    public ContentPartOptionBase(Type contentPartType) => Type = contentPartType;

    public Type Type { get; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public abstract class ContentFieldOptionBase
{
    public ContentFieldOptionBase(Type contentFieldType) => Type = contentFieldType;

    public Type Type { get; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentPartOption : ContentPartOptionBase
{
    private readonly List<Type> _handlers = [];

    public ContentPartOption(Type contentPartType)
        : base(contentPartType)
    {
    }

    public IReadOnlyList<Type> Handlers => _handlers;

    internal void Add(Type handlerType)
    {
        if (!_handlers.Contains(handlerType))
        {
            _handlers.Add(handlerType);
        }
    }

    internal void Remove(Type handlerType) => _handlers.Remove(handlerType);
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentFieldOption : ContentFieldOptionBase
{
    private readonly List<Type> _handlers = [];

    public ContentFieldOption(Type contentFieldType)
        : base(contentFieldType)
    {
    }

    public IReadOnlyList<Type> Handlers => _handlers;

    internal void Add(Type handlerType)
    {
        if (!_handlers.Contains(handlerType))
        {
            _handlers.Add(handlerType);
        }
    }

    internal void Remove(Type handlerType) => _handlers.Remove(handlerType);
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentPartOptionBuilder
{
    public ContentPartOptionBuilder(IServiceCollection services, Type contentPartType)
    {
        Services = services;
        ContentPartType = contentPartType;
    }

    public IServiceCollection Services { get; }

    public Type ContentPartType { get; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentFieldOptionBuilder
{
    public ContentFieldOptionBuilder(IServiceCollection services, Type contentFieldType)
    {
        Services = services;
        ContentFieldType = contentFieldType;
    }

    public IServiceCollection Services { get; }

    public Type ContentFieldType { get; }
}
