using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Display;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Contract: Orchard Core 3.0. The names under which a theme may have a template for the shape of a field, least special first.</summary>
public static class ContentFieldAlternatesFactory
{
    private static readonly ConditionalWeakTable<ContentPartFieldDefinition, ConcurrentDictionary<(ContentTypePartDefinition, string, string), string[]>> _known = [];

    public static string[] GetAlternates(ContentTypePartDefinition typePartDefinition, ContentPartFieldDefinition partFieldDefinition, string shapeType, string displayType) =>
        _known.GetOrCreateValue(partFieldDefinition).GetOrAdd(
            (typePartDefinition, shapeType, displayType),
            static (key, field) => [.. Names(key.Item1, field, key.Item2, key.Item3).Distinct()],
            partFieldDefinition);

    private static IEnumerable<string> Names(ContentTypePartDefinition part, ContentPartFieldDefinition field, string shapeType, string displayType)
    {
        var fieldType = field.FieldDefinition.Name;
        var fieldName = field.Name;
        var partType = part.PartDefinition.Name;
        var partName = part.Name;
        var contentType = part.ContentTypeDefinition.Name;
        var isEditor = FieldShapeNames.IsEditor(field, shapeType);
        var main = FieldShapeNames.IsMain(field, shapeType);
        var mode = isEditor || string.IsNullOrEmpty(field.DisplayMode()) ? string.Empty : $"_Display__{field.DisplayMode()}";
        var endings = isEditor ? [$"_{displayType}"] : string.IsNullOrEmpty(displayType) ? new[] { string.Empty } : [string.Empty, $"_{displayType}"];
        var tail = main ? mode : $"__{shapeType}";

        if (!isEditor && mode.Length == 0 && !string.IsNullOrEmpty(displayType))
        {
            yield return $"{shapeType}_{displayType}";
        }

        foreach (var ending in endings)
        {
            // TextField__Article__Lead: the field's shape with where the field stands.
            yield return isEditor ? $"{shapeType}__{partType}__{fieldName}" : $"{shapeType}{ending}__{partType}__{fieldName}";
        }

        foreach (var ending in endings)
        {
            yield return $"{partType}{ending}__{fieldName}{tail}";

            yield return $"{contentType}{ending}__{fieldType}{tail}";

            if (partType != contentType)
            {
                yield return $"{contentType}{ending}__{partType}__{fieldName}{tail}";
            }

            if (partName != partType || partType == contentType)
            {
                yield return $"{contentType}{ending}__{partName}__{fieldName}{tail}";
            }
        }
    }
}
