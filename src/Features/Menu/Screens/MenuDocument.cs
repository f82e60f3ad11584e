using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Menu.Models;
using Sapling.Admin.Trees;

namespace Sapling.Menu.Screens;

/// <summary>A menu while it is edited.</summary>
public sealed class MenuDocument : ItemTreeDocument
{
    private MenuDocument(ContentItem item)
        : base(item, TreeOf(item.TryGet<MenuItemsListPart>(out var list) ? list.MenuItems : []))
    {
    }

    /// <summary>The items as a tree.</summary>
    internal static ItemTree TreeOf(List<ContentItem> items) => new(Json(items), nameof(MenuItemsListPart), nameof(MenuItemsListPart.MenuItems));

    /// <summary>The latest version of the menu, or null when there is none of this id.</summary>
    public static async Task<MenuDocument?> ReadAsync(IContentManager contents, string id)
        => await contents.GetAsync(id, VersionOptions.Latest) is { } item && item.Has<MenuPart>() ? new(item) : null;

    protected override void Write(ContentItem draft, List<ContentItem> items) => draft.Apply(new MenuItemsListPart { ContentItem = draft, MenuItems = items });

    public static string TextOf(JsonObject item) => item["DisplayText"]?.ToString() is { Length: > 0 } text ? text : item["ContentType"]?.ToString() ?? "?";

    /// <summary>The address that the item has of its own, or null.</summary>
    public static string? UrlOf(JsonObject item)
        => (item[nameof(LinkMenuItemPart)] ?? item[nameof(HtmlMenuItemPart)])?["Url"]?.ToString();

    /// <summary>The content item that the item leads to, or null.</summary>
    public static string? TargetOf(JsonObject item)
        => item[nameof(ContentMenuItemPart)]?["SelectedContentItem"]?["ContentItemIds"] is JsonArray { Count: > 0 } ids ? ids[0]?.ToString() : null;
}
