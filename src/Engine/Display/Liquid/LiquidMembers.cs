using System.Collections.Concurrent;
using System.Collections.Frozen;
using Fluid;

namespace Sapling.Display.Liquid;

/// <summary>Members of objects in templates: those that features registered for the type, a base of it or an interface. All others are nil.</summary>
internal sealed class LiquidMembers : MemberAccessStrategy
{
    private const string Any = "*";

    private readonly ConcurrentDictionary<Type, FrozenDictionary<string, IMemberAccessor>> _registered = new();
    private readonly ConcurrentDictionary<(Type Type, string Name), IMemberAccessor?> _found = new();

    public override void Register(Type type, IEnumerable<KeyValuePair<string, IMemberAccessor>> accessors)
    {
        _registered.AddOrUpdate(
            type,
            static (_, added) => Merge(FrozenDictionary<string, IMemberAccessor>.Empty, added),
            static (_, known, added) => Merge(known, added),
            accessors);
        _found.Clear();
    }

    // Names come from templates and types from the program: both are finite, so is the cache.
    public override IMemberAccessor? GetAccessor(Type type, string name)
        => _found.GetOrAdd((type, name), static (key, members) => members.Find(key.Type, key.Name), this);

    private static FrozenDictionary<string, IMemberAccessor> Merge(
        FrozenDictionary<string, IMemberAccessor> known, IEnumerable<KeyValuePair<string, IMemberAccessor>> added)
    {
        var all = new Dictionary<string, IMemberAccessor>(known);
        foreach (var (name, accessor) in added)
        {
            all[name] = accessor;
        }

        return all.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private IMemberAccessor? Find(Type type, string name)
    {
        for (var current = type; current is not null && current != typeof(object); current = current.BaseType)
        {
            if (Find(name, current) is { } accessor)
            {
                return accessor;
            }
        }

        foreach (var contract in type.GetInterfaces())
        {
            if (Find(name, contract) is { } accessor)
            {
                return accessor;
            }
        }

        return null;
    }

    private IMemberAccessor? Find(string name, Type type)
        => _registered.TryGetValue(type, out var members)
            ? members.GetValueOrDefault(name) ?? members.GetValueOrDefault(Any)
            : null;
}
