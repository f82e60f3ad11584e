using System.Collections.Concurrent;
using System.Reflection;
using YesSql;

namespace Sapling.Data.Stores;

/// <summary>
/// Names of document types. The assembly is no part of them, so that a class may move between assemblies without losing
/// its documents.
/// </summary>
internal sealed class TypeNames : ITypeService
{
    private readonly ConcurrentDictionary<Type, string> _names = new();
    private readonly ConcurrentDictionary<string, Type> _types = new(StringComparer.Ordinal);

    public string this[Type t]
    {
        get => _names.GetOrAdd(t, Name);
        set
        {
            _names[t] = value;
            _types[value] = t;
        }
    }

    public Type? this[string s]
    {
        get
        {
            if (!_types.TryGetValue(s, out var type) && Find(s) is { } found)
            {
                type = _types.GetOrAdd(s, found);
            }

            return type;
        }
    }

    private string Name(Type type)
    {
        var name = type.GetCustomAttribute<SimplifiedTypeNameAttribute>(false)?.Name ?? type.ToString();
        _types.TryAdd(name, type);
        return name;
    }

    private static Type? Find(string name)
    {
        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
        {
            if (assembly.GetType(name, throwOnError: false) is { } type)
            {
                return type;
            }
        }

        return null;
    }
}
