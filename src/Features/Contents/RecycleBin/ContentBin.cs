using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Modules;
using YesSql;

namespace Sapling.Contents.RecycleBin;

/// <summary>Deleted items: kept for 30 days, then gone with all their versions.</summary>
internal sealed class ContentBin(ISession session, IContentManager contents, IEnumerable<IContentHandler> handlers, IClock clock)
{
    internal static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    internal const int PageSize = 50;

    private const int PurgedAtOnce = 100;

    internal async Task<(IReadOnlyList<BinnedItem> Items, int Count)> PageAsync(string? owner, int page)
    {
        var query = owner is null
            ? session.Query<BinnedItem, BinnedItemIndex>()
            : session.Query<BinnedItem, BinnedItemIndex>(index => index.Owner == owner);
        var count = await query.CountAsync();

        return ([.. await query.OrderByDescending(index => index.RemovedUtc).Skip((page - 1) * PageSize).Take(PageSize).ListAsync()], count);
    }

    internal Task<BinnedItem?> FindAsync(string contentItemId) =>
        session.Query<BinnedItem, BinnedItemIndex>(index => index.ContentItemId == contentItemId).OrderByDescending(index => index.RemovedUtc).FirstOrDefaultAsync();

    /// <summary>Brings the item back as a draft; null when its last version is not there any more.</summary>
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

        version.Latest = true;
        version.Published = false;
        await session.SaveAsync(version);

        // The search index and the caches of paths learn of it as of any saved draft.
        var context = new SaveDraftContentContext(version);

        foreach (var handler in handlers.Reverse())
        {
            await handler.DraftSavedAsync(context);
        }

        return version;
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
