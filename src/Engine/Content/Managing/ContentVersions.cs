using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using Sapling.Data.Sessions;
using YesSql;
using YesSql.Services;

namespace Sapling.Content.Managing;

/// <summary>The queries for versions of content items.</summary>
internal sealed class ContentVersions(ISession session, PublishedSnapshots snapshots)
{
    // SQLite takes at most 32,766 parameters a statement; smaller batches also keep statements reusable.
    private const int IdsAtOnce = 200;

    /// <summary>Whether the scope answers a request that changes nothing.</summary>
    internal bool OnlyReads => snapshots.Serves(session);

    internal async Task<ContentItem?> PublishedAsync(string id)
    {
        var isKept = snapshots.Serves(session);

        if (isKept && snapshots.Find(id) is { } snapshot)
        {
            return snapshot.Open(session);
        }

        var readAt = snapshots.Version;
        var item = await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == id && index.Published).FirstOrDefaultAsync();

        if (isKept && item is not null)
        {
            snapshots.Keep(item, session, readAt);
        }

        return item;
    }

    internal Task<ContentItem?> LatestAsync(string id) =>
        session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == id && index.Latest).FirstOrDefaultAsync();

    internal Task<ContentItem?> DraftAsync(string id) =>
        session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == id && index.Latest && !index.Published).FirstOrDefaultAsync();

    internal Task<ContentItem?> VersionAsync(string versionId) =>
        session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemVersionId == versionId).FirstOrDefaultAsync();

    internal Task<IEnumerable<ContentItem>> AllAsync(string id) =>
        session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == id).OrderBy(index => index.Id).ListAsync();

    /// <summary>The versions that a change of the item concerns.</summary>
    internal Task<IEnumerable<ContentItem>> ActiveAsync(string id) =>
        session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == id && (index.Published || index.Latest)).ListToChangeAsync();

    internal async Task<List<ContentItem>> ActiveAsync(IEnumerable<string> ids)
    {
        var found = new List<ContentItem>();

        foreach (var batch in ids.Chunk(IdsAtOnce))
        {
            found.AddRange(await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId.IsIn(batch) && (index.Published || index.Latest)).ListAsync());
        }

        return found;
    }

    internal async Task<List<ContentItem>> VersionsAsync(IEnumerable<string> versionIds)
    {
        var found = new List<ContentItem>();

        foreach (var batch in versionIds.Chunk(IdsAtOnce))
        {
            found.AddRange(await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemVersionId.IsIn(batch)).ListAsync());
        }

        return found;
    }

    internal async Task<List<ContentItem>> ManyAsync(IEnumerable<string> ids, VersionOptions options)
    {
        var found = new List<ContentItem>();

        foreach (var batch in ids.Chunk(IdsAtOnce))
        {
            var query = session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId.IsIn(batch));

            query = options switch
            {
                { IsPublished: true } => query.Where(index => index.Published),
                { IsDraft: true, IsDraftRequired: false } => query.Where(index => index.Latest && !index.Published),
                _ => query.Where(index => index.Latest),
            };

            found.AddRange(await query.ListAsync());
        }

        return found;
    }
}
