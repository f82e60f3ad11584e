using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Modules;
using YesSql;

namespace Sapling.Contents.RecycleBin;

/// <summary>Deleted items: kept for 30 days, then gone with all their versions.</summary>
internal sealed class ContentBin(ISession session, IContentManager contents, IEnumerable<IContentHandler> handlers, IContentItemIdGenerator ids, IClock clock)
{
    internal static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    private const int PurgedAtOnce = 100;

    internal async Task<(IReadOnlyList<BinnedItem> Items, int Count)> PageAsync(string? owner, int skip, int take)
    {
        var query = owner is null
            ? session.Query<BinnedItem, BinnedItemIndex>()
            : session.Query<BinnedItem, BinnedItemIndex>(index => index.Owner == owner);
        var count = await query.CountAsync();

        return ([.. await query.OrderByDescending(index => index.RemovedUtc).Skip(skip).Take(take).ListAsync()], count);
    }

    internal Task<BinnedItem?> FindAsync(string contentItemId) =>
        session.Query<BinnedItem, BinnedItemIndex>(index => index.ContentItemId == contentItemId).OrderByDescending(index => index.RemovedUtc).FirstOrDefaultAsync();

    /// <summary>
    /// Brings the item back as a draft, in a version of its own; null when its last version is not there any more. Unlike a
    /// version of the history it is not validated: a draft need not be right, and what was deleted must come back.
    /// </summary>
    internal async Task<ContentItem?> RestoreAsync(BinnedItem binned)
    {
        session.Delete(binned);

        if (await contents.GetAsync(binned.ContentItemId, VersionOptions.Latest) is { } alive)
        {
            return alive;
        }

        if (await contents.GetVersionAsync(binned.ContentItemVersionId) is not { } version)
        {
            return null;
        }

        var restored = version.Clone();
        restored.ContentItemVersionId = ids.GenerateUniqueId(restored);
        restored.Latest = true;
        restored.Published = false;
        restored.PublishedUtc = null;
        var context = new RestoreContentContext(restored);

        foreach (var handler in handlers)
        {
            await handler.RestoringAsync(context);
        }

        await session.SaveAsync(restored);

        foreach (var handler in handlers.Reverse())
        {
            await handler.RestoredAsync(context);
        }

        return restored;
    }

    /// <summary>Deletes for good what is older than the bin keeps it.</summary>
    internal async Task<int> PurgeAsync(CancellationToken cancellationToken)
    {
        var before = clock.UtcNow - Kept;
        var old = (await session.Query<BinnedItem, BinnedItemIndex>(index => index.RemovedUtc < before).OrderBy(index => index.RemovedUtc).Take(PurgedAtOnce).ListAsync(cancellationToken)).ToArray();

        foreach (var binned in old)
        {
            var id = binned.ContentItemId;

            // An item that was brought back by another way stays.
            if (await contents.GetAsync(id, VersionOptions.Latest) is null)
            {
                foreach (var version in await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == id).ListAsync(cancellationToken))
                {
                    session.Delete(version);
                }
            }

            session.Delete(binned);
        }

        return old.Length;
    }
}
