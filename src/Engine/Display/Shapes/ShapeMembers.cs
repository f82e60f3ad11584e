using System.Collections;
using OrchardCore.DisplayManagement;

namespace Sapling.Display.Shapes;

/// <summary>Arguments that are members of the shape itself, as templates give them by name; all others are properties.</summary>
internal static class ShapeMembers
{
    public static void Set(IShape shape, string name, object? value)
    {
        switch (name)
        {
            case "Id":
                shape.Id = value?.ToString();
                break;
            case "TagName":
                shape.TagName = value?.ToString();
                break;
            case "Position" when shape is IPositioned positioned:
                positioned.Position = value?.ToString();
                break;
            case "Attributes" when value is IDictionary<string, string> attributes:
                foreach (var (key, text) in attributes)
                {
                    shape.Attributes[key] = text;
                }

                break;
            case "Classes" when value is string classes:
                foreach (var one in classes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    shape.Classes.Add(one);
                }

                break;
            case "Classes" when value is IEnumerable many:
                foreach (var one in many)
                {
                    shape.Classes.Add(one?.ToString() ?? string.Empty);
                }

                break;
            default:
                shape.Properties[name] = value!;
                break;
        }
    }
}
