using System.Text.Json;
using System.Text.Json.Nodes;
using Sapling.Tenancy.Json;

namespace OrchardCore.ContentManagement;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ContentManagerExtensions
{
    public static Task<TAspect> PopulateAspectAsync<TAspect>(this IContentManager contentManager, IContent content) where TAspect : new() =>
        contentManager.PopulateAspectAsync(content, new TAspect());

    public static async Task<bool> HasPublishedVersionAsync(this IContentManager contentManager, IContent content)
    {
        if (content.ContentItem is not { ContentItemId: { } id } item)
        {
            return false;
        }

        return item.IsPublished() || await contentManager.GetAsync(id, VersionOptions.Published) is not null;
    }

    public static Task<ContentItemMetadata> GetContentItemMetadataAsync(this IContentManager contentManager, IContent content) =>
        contentManager.PopulateAspectAsync<ContentItemMetadata>(content);

    public static async Task<IEnumerable<ContentItem>> LoadAsync(this IContentManager contentManager, IEnumerable<ContentItem> contentItems)
    {
        var loaded = new List<ContentItem>();

        foreach (var item in contentItems)
        {
            loaded.Add(await contentManager.LoadAsync(item));
        }

        return loaded;
    }

    public static async IAsyncEnumerable<ContentItem> LoadAsync(this IContentManager contentManager, IAsyncEnumerable<ContentItem> contentItems)
    {
        await foreach (var item in contentItems)
        {
            yield return await contentManager.LoadAsync(item);
        }
    }

    /// <summary>The item, or the item contained in it at the JSON path.</summary>
    public static async Task<ContentItem?> GetAsync(this IContentManager contentManager, string contentItemId, string? jsonPath, VersionOptions? options = null)
    {
        var item = await contentManager.GetAsync(contentItemId, options);

        if (item is null || string.IsNullOrEmpty(jsonPath))
        {
            return item;
        }

        return JsonPathLookup.Find(item.Data, jsonPath) is JsonObject contained
            ? contained.Deserialize<ContentItem>(JOptions.Default)
            : null;
    }
}
