using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using Fluid;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;

namespace Sapling.Display.Liquid;

/// <summary>A member of a shape: a property of its class, else one of its properties, else an item of that name.</summary>
internal sealed class ShapeMember : IMemberAccessor
{
    private static readonly ConcurrentDictionary<(Type Type, string Name), Func<object, object?>?> _getters = new();

    public object? Get(object obj, string name, TemplateContext ctx)
    {
        var shape = (IShape)obj;
        return name switch
        {
            "Items" => shape.Items,
            "HasItems" => shape.Items.Count > 0,
            "Metadata" => shape.Metadata,
            "Properties" => shape.Properties,
            _ => Lookup(shape, name),
        };
    }

    private static object? Lookup(IShape shape, string name)
    {
        if (shape.Properties.TryGetValue(name, out var value))
        {
            return value;
        }

        var getter = _getters.GetOrAdd((shape.GetType(), name), static key => Compile(key.Type, key.Name));
        return getter is not null ? getter(shape) : (shape as Shape)?.Named(name);
    }

    private static Func<object, object?>? Compile(Type type, string name)
    {
        var property = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .FirstOrDefault(p => p.Name == name && p.GetIndexParameters().Length == 0 && p.GetMethod is { IsPublic: true });
        if (property is null)
        {
            return null;
        }

        var source = Expression.Parameter(typeof(object));
        var read = Expression.Property(Expression.Convert(source, property.DeclaringType!), property);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(read, typeof(object)), source).Compile();
    }
}
