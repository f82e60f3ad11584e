using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace Sapling.Admin.Trees;

/// <summary>A content item with a tree of items inside of it, while somebody edits the tree.</summary>
/// <param name="item">The latest version of the content item.</param>
/// <param name="tree">The tree, which is changed in place.</param>
public abstract class ItemTreeDocument(ContentItem item, ItemTree tree)
{
    public ContentItem Item { get; } = item;

    public ItemTree Tree { get; } = tree;

    /// <summary>Changes whenever somebody saves the content item.</summary>
    public string Version => $"{Item.ContentItemVersionId}.{Item.ModifiedUtc?.Ticks}";

    /// <summary>Publishes the content item with the items of the tree.</summary>
    public async Task SaveAsync(IContentManager contents)
    {
        var draft = await contents.GetAsync(Item.ContentItemId, VersionOptions.DraftRequired)
            ?? throw new InvalidOperationException($"The content item {Item.ContentItemId} was removed while its tree was edited.");
        Write(draft, Tree.Roots.Deserialize<List<ContentItem>>(JOptions.Default) ?? []);
        await contents.PublishAsync(draft);
    }

    protected abstract void Write(ContentItem draft, List<ContentItem> items);

    /// <summary>Items as the tree keeps them.</summary>
    public static JsonArray Json(List<ContentItem> items) => JsonSerializer.SerializeToNode(items, JOptions.Default)!.AsArray();

    /// <summary>A new item as the tree keeps it.</summary>
    public static JsonObject Json(ContentItem item) => JsonSerializer.SerializeToNode(item, JOptions.Default)!.AsObject();

    /// <summary>A part of an item of the tree; made when it has none.</summary>
    public static JsonObject Part(JsonObject item, string name)
    {
        if (item[name] is not JsonObject part)
        {
            item[name] = part = [];
        }

        return part;
    }
}
