using OrchardCore.Navigation;

namespace Sapling.Admin.Menu;

/// <summary>Finds items of a built menu.</summary>
public static class MenuSearch
{
    /// <summary>The id of the item whose children create something, one a content type.</summary>
    public const string NewId = "new";

    /// <summary>The id of the item that leads to the list of content.</summary>
    public const string ContentItemsId = "contentItems";

    /// <summary>The menu of the home's tasks, each with the class <c>count-{number}</c> when it tells how many wait.</summary>
    public const string TasksMenu = "adminHome";

    /// <summary>The item with an id, at whatever depth.</summary>
    public static MenuItem? Find(IEnumerable<MenuItem> items, string id)
    {
        foreach (var item in items)
        {
            if (string.Equals(item.Id, id, StringComparison.OrdinalIgnoreCase))
            {
                return item;
            }

            if (Find(item.Items, id) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The icon that a class <c>icon-class-…</c> names.</summary>
    public static string? Icon(MenuItem item) => After(item, NavigationConstants.CssClassPrefix);

    /// <summary>The number that a class <c>count-…</c> names.</summary>
    public static int? Count(MenuItem item) => int.TryParse(After(item, "count-"), out var count) ? count : null;

    private static string? After(MenuItem item, string prefix) =>
        item.Classes.Find(name => name.StartsWith(prefix, StringComparison.Ordinal))?[prefix.Length..];
}
