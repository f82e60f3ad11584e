using OrchardCore.DisplayManagement.Descriptors;

namespace Sapling.Display.ShapeTables;

/// <summary>Lookups that fall back from <c>A__B__C</c> to <c>A__B</c> and to <c>A</c>.</summary>
internal static class ShapeTableLookup
{
    public static ShapeDescriptor? Descriptor(this ShapeTable table, string shapeType) => Find(table.Descriptors, shapeType);

    public static ShapeBinding? Binding(this ShapeTable table, string shapeType) => Find(table.Bindings, shapeType);

    public static string? Parent(string shapeType)
    {
        var end = shapeType.LastIndexOf("__", StringComparison.Ordinal);
        return end <= 0 ? null : shapeType[..end];
    }

    private static T? Find<T>(IDictionary<string, T> known, string? shapeType)
        where T : class
    {
        while (shapeType is not null)
        {
            if (known.TryGetValue(shapeType, out var found))
            {
                return found;
            }

            shapeType = Parent(shapeType);
        }

        return null;
    }
}
