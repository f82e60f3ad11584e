using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class IShapeExtensions
{
    /// <summary>Whether there is nothing: no shape, or a zone that nothing was added to.</summary>
    public static bool IsNullOrEmpty(this IShape? shape) => shape is null or ZoneOnDemand;

    public static bool HasItems(this IShape? shape) => shape is { Items.Count: > 0 };

    public static bool HasItemsInAnyZone(this IShape? shape, params string[] excludedZones)
    {
        if (shape is null)
        {
            return false;
        }

        foreach (var (name, value) in shape.Properties)
        {
            if (value is IShape { Items.Count: > 0 } && !excludedZones.Contains(name) && name != "Parent")
            {
                return true;
            }
        }

        return false;
    }

    public static bool TryGetProperty<T>(this IShape shape, string key, out T value)
    {
        if (shape.Properties.TryGetValue(key, out var found) && found is T typed)
        {
            value = typed;
            return true;
        }

        value = default!;
        return false;
    }

    public static object? GetProperty(this IShape shape, string key) => shape.Properties.TryGetValue(key, out var value) ? value : null;

    public static T? GetProperty<T>(this IShape shape, string key) => shape.TryGetProperty<T>(key, out var value) ? value : default;

    public static T GetProperty<T>(this IShape shape, string key, T value) => shape.TryGetProperty<T>(key, out var found) ? found : value;

    public static ValueTask<IShape> AddAsync(this IShape shape, object item) => shape.AddAsync(item, string.Empty);

    public static async ValueTask<IShape> AddRangeAsync(this IShape shape, IEnumerable<object> items, string? position = null)
    {
        foreach (var item in items)
        {
            await shape.AddAsync(item, position);
        }

        return shape;
    }

    /// <summary>The element of a shape: its tag name, id, classes and attributes.</summary>
    public static TagBuilder GetTagBuilder(this IShape shape, string defaultTagName = "span")
    {
        var tag = new TagBuilder(string.IsNullOrEmpty(shape.TagName) ? defaultTagName : shape.TagName);
        foreach (var (name, value) in shape.Attributes)
        {
            tag.MergeAttribute(name, value);
        }

        foreach (var name in shape.Classes)
        {
            tag.AddCssClass(name);
        }

        if (!string.IsNullOrWhiteSpace(shape.Id))
        {
            tag.Attributes["id"] = shape.Id;
        }

        return tag;
    }
}
