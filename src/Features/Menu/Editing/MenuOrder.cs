using System.Globalization;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Menu.Models;

namespace Sapling.Menu.Editing;

/// <summary>
/// Puts menu items into the order of a hierarchy <c>[{ "index": "1" }, { "index": "0", "children": [{ "index": "0-2" }] }]</c>,
/// where an index is the path of the item in the present menu. Items it does not name are removed.
/// </summary>
internal static class MenuOrder
{
    public static List<ContentItem> Apply(List<ContentItem> items, JsonNode? hierarchy)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        return Level(hierarchy);

        List<ContentItem> Level(JsonNode? level)
        {
            var ordered = new List<ContentItem>();
            foreach (var node in level as JsonArray ?? throw new FormatException("A level of the hierarchy is not a list."))
            {
                var index = node?["index"]?.ToString() ?? throw new FormatException("An item of the hierarchy has no index.");
                if (!used.Add(index))
                {
                    throw new FormatException($"The item {index} stands twice in the hierarchy.");
                }

                var item = Find(items, index).Clone();
                var children = node["children"] is { } below ? Level(below) : [];
                if (children.Count > 0)
                {
                    item.Apply(new MenuItemsListPart { ContentItem = item, MenuItems = children });
                }
                else
                {
                    item.Remove<MenuItemsListPart>();
                }

                ordered.Add(item);
            }

            return ordered;
        }
    }

    private static ContentItem Find(List<ContentItem> items, string index)
    {
        var level = items;
        ContentItem? found = null;
        foreach (var part in index.Split('-'))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number >= level.Count)
            {
                throw new FormatException($"There is no menu item {index}.");
            }

            found = level[number];
            level = found.TryGet<MenuItemsListPart>(out var list) ? list.MenuItems : [];
        }

        return found!;
    }
}
