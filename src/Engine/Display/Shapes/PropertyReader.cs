using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;

namespace Sapling.Display.Shapes;

/// <summary>Reads the public properties of objects by getters that are compiled once a type.</summary>
internal static class PropertyReader
{
    private static readonly ConcurrentDictionary<Type, KeyValuePair<string, Func<object, object>>[]> _getters = new();

    public static Dictionary<string, object> Read(object source)
    {
        var getters = _getters.GetOrAdd(source.GetType(), Compile);
        var values = new Dictionary<string, object>(getters.Length, StringComparer.Ordinal);

        foreach (var (name, getter) in getters)
        {
            values[name] = getter(source);
        }

        return values;
    }

    private static KeyValuePair<string, Func<object, object>>[] Compile(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)
            .Select(property =>
            {
                var source = Expression.Parameter(typeof(object));
                var value = Expression.Convert(Expression.Property(Expression.Convert(source, type), property), typeof(object));
                return KeyValuePair.Create(property.Name, Expression.Lambda<Func<object, object>>(value, source).Compile());
            }),
    ];
}
