using OrchardCore.ContentManagement;
using Sapling.Data.Stores;
using Sapling.Display.Caching;
using YesSql;

namespace Sapling.Content.Managing;

/// <summary>
/// Latest versions that others are edited by, as a taxonomy's terms are offered and checked: only to look at, from memory until the
/// next commit. To change an item, ask the content manager for it.
/// </summary>
public sealed class LatestItems(IContentManager contents, ISession session, LatestItemTexts texts)
{
    public async Task<ContentItem?> FindAsync(string contentItemId)
    {
        // Who has written sees what he wrote.
        if (session.CurrentTransaction is not null)
        {
            return await contents.GetAsync(contentItemId, VersionOptions.Latest);
        }

        var serializer = session.Store.Configuration.ContentSerializer;

        if (texts.Find(contentItemId) is { } text)
        {
            return (ContentItem)serializer.Deserialize(text, typeof(ContentItem));
        }

        var readAt = texts.Version;
        var item = await contents.GetAsync(contentItemId, VersionOptions.Latest);

        if (item is not null)
        {
            texts.Keep(contentItemId, serializer.Serialize(item), readAt);
        }

        return item;
    }
}

/// <summary>What <see cref="LatestItems"/> has read in the tenant.</summary>
public sealed class LatestItemTexts(DataVersion version)
{
    private const long Capacity = 2 * 1024 * 1024;

    private readonly BoundedCache<Kept> _texts = new(Capacity);

    internal long Version => version.Current;

    internal string? Find(string contentItemId) => _texts.Find(contentItemId) is { } kept && kept.ReadAt == version.Current ? kept.Text : null;

    internal void Keep(string contentItemId, string text, long readAt) => _texts.Keep(contentItemId, new Kept(text, readAt), (2L * text.Length) + 200);

    private sealed record Kept(string Text, long ReadAt);
}
