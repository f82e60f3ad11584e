using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Menu.Models;
using Sapling.Admin.Trees;

namespace Sapling.Menu.Screens;

/// <summary>A menu while it is edited.</summary>
internal sealed class MenuDocument
{
    private MenuDocument(ContentItem item)
    {
        Item = item;
        var items = item.TryGet<MenuItemsListPart>(out var list) ? list.MenuItems : [];
        Tree = new(JsonSerializer.SerializeToNode(items, JOptions.Default)!.AsArray(), nameof(MenuItemsListPart), nameof(MenuItemsListPart.MenuItems));
    }

    public ContentItem Item { get; }

    public ItemTree Tree { get; }

    /// <summary>Changes whenever somebody saves the menu.</summary>
    public string Version => $"{Item.ContentItemVersionId}.{Item.ModifiedUtc?.Ticks}";

    /// <summary>The latest version of the menu, or null when there is none of this id.</summary>
    public static async Task<MenuDocument?> ReadAsync(IContentManager contents, string id)
        => await contents.GetAsync(id, VersionOptions.Latest) is { } item && item.Has<MenuPart>() ? new(item) : null;

    /// <summary>Publishes the menu with the items of the tree.</summary>
    public async Task SaveAsync(IContentManager contents)
    {
        var draft = await contents.GetAsync(Item.ContentItemId, VersionOptions.DraftRequired) ?? throw new InvalidOperationException("The menu is gone.");
        draft.Apply(new MenuItemsListPart { ContentItem = draft, MenuItems = Tree.Roots.Deserialize<List<ContentItem>>(JOptions.Default) ?? [] });
        await contents.PublishAsync(draft);
    }

    public static string TextOf(JsonObject item) => item["DisplayText"]?.ToString() is { Length: > 0 } text ? text : item["ContentType"]?.ToString() ?? "?";

    /// <summary>The address that the item has of its own, or null.</summary>
    public static string? UrlOf(JsonObject item)
        => (item[nameof(LinkMenuItemPart)] ?? item[nameof(HtmlMenuItemPart)])?["Url"]?.ToString();

    /// <summary>The content item that the item leads to, or null.</summary>
    public static string? TargetOf(JsonObject item)
        => item[nameof(ContentMenuItemPart)]?["SelectedContentItem"]?["ContentItemIds"] is JsonArray { Count: > 0 } ids ? ids[0]?.ToString() : null;
}
