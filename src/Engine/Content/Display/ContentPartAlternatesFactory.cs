using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Display;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Contract: Orchard Core 3.0. The names under which a theme may have a template for the shape of a part, least special first.</summary>
public static class ContentPartAlternatesFactory
{
    private static readonly ConditionalWeakTable<ContentTypePartDefinition, ConcurrentDictionary<(string, string), string[]>> _known = [];

    public static string[] GetAlternates(ContentTypePartDefinition definition, string shapeType, string displayType) =>
        _known.GetOrCreateValue(definition).GetOrAdd((shapeType, displayType), static (key, part) => [.. Names(part, key.Item1, key.Item2).Distinct()], definition);

    private static IEnumerable<string> Names(ContentTypePartDefinition definition, string shapeType, string displayType)
    {
        var partType = definition.PartDefinition.Name;
        var partName = definition.Name;
        var contentType = definition.ContentTypeDefinition.Name;
        var isEditor = PartShapeNames.IsEditor(definition, shapeType);
        var hasMode = !isEditor && !string.IsNullOrEmpty(definition.DisplayMode());
        var endings = isEditor ? [$"_{displayType}"] : string.IsNullOrEmpty(displayType) ? new[] { string.Empty } : [string.Empty, $"_{displayType}"];

        if (!isEditor && !hasMode && !string.IsNullOrEmpty(displayType))
        {
            yield return $"{shapeType}_{displayType}";
        }

        // The shape's own name with what it belongs to: TitlePart__Article, HtmlBodyPart_Summary__Article.
        foreach (var ending in endings)
        {
            yield return isEditor ? $"{shapeType}__{contentType}" : $"{shapeType}{ending}__{contentType}";
        }

        var owners = definition.ContentTypeDefinition.TryGetStereotype(out var stereotype) ? new[] { stereotype, contentType } : [contentType];
        var main = PartShapeNames.IsMain(definition, shapeType);
        var names = partType == partName ? new[] { partType } : [partType, partName];

        foreach (var name in names)
        {
            foreach (var owner in owners)
            {
                foreach (var ending in endings)
                {
                    yield return main ? $"{owner}{ending}__{name}" : $"{owner}{ending}__{name}__{shapeType}";

                    if (hasMode && main)
                    {
                        yield return $"{owner}{ending}__{name}_Display__{definition.DisplayMode()}";
                    }
                }
            }
        }
    }
}
