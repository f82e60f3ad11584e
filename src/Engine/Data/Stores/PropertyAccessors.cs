using System.Collections.Concurrent;
using System.Reflection;
using YesSql;

namespace Sapling.Data.Stores;

/// <summary>Reads and writes a number property (Id, Version) by compiled delegates; null when a type has no such property.</summary>
internal sealed class PropertyAccessors(string name) : IAccessorFactory
{
    // Of the process: the stores of all tenants keep the same types.
    private static readonly ConcurrentDictionary<(string Name, Type Container, Type Value), object?> s_accessors = new();

    public IAccessor<T> CreateAccessor<T>(Type tContainer) =>
        (IAccessor<T>)s_accessors.GetOrAdd((name, tContainer, typeof(T)), static key => Create<T>(key.Container, key.Name))!;

    private static Accessor<T>? Create<T>(Type container, string name)
    {
        var property = container.GetProperty(name, BindingFlags.Public | BindingFlags.Instance);

        if (property?.GetMethod is null || property.SetMethod is null || (property.PropertyType != typeof(long) && property.PropertyType != typeof(int)))
        {
            return null;
        }

        var instance = Expression.Parameter(typeof(object));
        var value = Expression.Parameter(typeof(T));
        var target = Expression.Property(Expression.Convert(instance, container), property);

        return new Accessor<T>(
            Expression.Lambda<Func<object, T>>(Expression.Convert(target, typeof(T)), instance).Compile(),
            Expression.Lambda<Action<object, T>>(Expression.Assign(target, Expression.Convert(value, property.PropertyType)), instance, value).Compile());
    }

    private sealed class Accessor<T>(Func<object, T> get, Action<object, T> set) : IAccessor<T>
    {
        public T Get(object obj) => get(obj);

        public void Set(object obj, T value) => set(obj, value);
    }
}
