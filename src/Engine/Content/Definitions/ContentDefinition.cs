using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>Contract: Orchard Core 3.0. What types, parts and fields have in common: a name and settings by settings class.</summary>
public abstract class ContentDefinition
{
    private readonly ConcurrentDictionary<Type, object> _settings = [];

    public string Name { get; protected set; } = null!;

    public JsonObject Settings { get; protected set; } = [];

    /// <summary>The settings of the class, read once; never null. What is returned is shared: do not change it.</summary>
    public T GetSettings<T>() where T : new() => (T)_settings.GetOrAdd(
        typeof(T),
        static (type, settings) => settings[type.Name].ToObject<T>() ?? new T(),
        Settings)!;
}
