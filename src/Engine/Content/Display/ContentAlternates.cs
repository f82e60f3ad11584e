using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using OrchardCore.ContentManagement;

namespace Sapling.Content.Display;

/// <summary>The names under which a theme may have a template for an item, least special first.</summary>
public static partial class ContentAlternates
{
    private static readonly ConcurrentDictionary<(string, string, string), string[]> _byType = [];

    internal static IEnumerable<string> For(ContentItem item, string baseType, string displayType)
    {
        foreach (var name in _byType.GetOrAdd((item.ContentType, baseType, displayType), static key => ByType(key.Item1, key.Item2, key.Item3)))
        {
            yield return name;
        }

        if (!string.IsNullOrEmpty(item.ContentItemId))
        {
            yield return $"{baseType}__{item.ContentItemId}";

            if (displayType != "Detail")
            {
                yield return $"{baseType}_{displayType}__{item.ContentItemId}";
            }
        }
    }

    /// <summary>A text as it stands in a name: every run of other characters is one underscore.</summary>
    public static string Encode(string text) => Others().Replace(text, "_").Trim('_');

    private static string[] ByType(string contentType, string baseType, string displayType)
    {
        var type = Encode(contentType);
        var bases = baseType == "Content" ? new[] { "Content" } : ["Content", baseType];
        var names = new List<string>();

        // A display type or a stereotype without a template of its own is displayed as content is.
        foreach (var name in bases)
        {
            names.Add(name);

            if (displayType != "Detail")
            {
                names.Add($"{name}_{displayType}");
            }
        }

        if (baseType != "Content")
        {
            names.Add($"Stereotype__{type}");
        }

        foreach (var name in bases)
        {
            names.Add($"{name}__{type}");

            if (displayType != "Detail")
            {
                names.Add($"{name}_{displayType}__{type}");
            }
        }

        return [.. names];
    }

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex Others();
}
