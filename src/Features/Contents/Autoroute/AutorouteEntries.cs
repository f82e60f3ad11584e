using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Environment.Shell.Scope;
using YesSql;

namespace Sapling.Contents.Autoroute;

/// <summary>Paths are looked up in their index when they are asked for, never loaded all at once.</summary>
internal sealed class AutorouteEntries(ISession session, RouteCache cache) : IAutorouteEntries
{
    // What this scope changed is not committed yet: nobody else may see it, and this scope must.
    private bool _changed;

    public async Task<(bool, AutorouteEntry?)> TryGetEntryByPathAsync(string path)
    {
        path = RoutePaths.Normalize(path);

        if (path.Length == 0)
        {
            return (false, null);
        }

        AutorouteEntry? entry;

        if (!_changed && cache.TryGetByPath(path, out entry))
        {
            return (entry is not null, entry);
        }

        var generation = cache.Generation;
        entry = Entry(await session.QueryIndex<AutoroutePartIndex>(index => index.Path == path && index.Published).FirstOrDefaultAsync());

        if (!_changed)
        {
            cache.KeepPath(path, entry, generation);
        }

        return (entry is not null, entry);
    }

    public async Task<(bool, AutorouteEntry?)> TryGetEntryByContentItemIdAsync(string contentItemId)
    {
        if (string.IsNullOrEmpty(contentItemId))
        {
            return (false, null);
        }

        AutorouteEntry? entry;

        if (!_changed && cache.TryGetByItem(contentItemId, out entry))
        {
            return (entry is not null, entry);
        }

        var generation = cache.Generation;
        entry = Entry(
            await session.QueryIndex<AutoroutePartIndex>(index => index.ContentItemId == contentItemId && index.ContainedContentItemId == null && index.Published).FirstOrDefaultAsync()
            ?? await session.QueryIndex<AutoroutePartIndex>(index => index.ContainedContentItemId == contentItemId && index.Published).FirstOrDefaultAsync());

        if (!_changed)
        {
            cache.KeepItem(contentItemId, entry, generation);
        }

        return (entry is not null, entry);
    }

    /// <summary>Forgets what is known, now and again when this scope has committed.</summary>
    public Task UpdateEntriesAsync()
    {
        if (!_changed)
        {
            _changed = true;
            cache.Clear();

            if (ShellScope.Current is not null)
            {
                ShellScope.AddDeferredTask(_ =>
                {
                    cache.Clear();
                    return Task.CompletedTask;
                });
            }
        }

        return Task.CompletedTask;
    }

    private static AutorouteEntry? Entry(AutoroutePartIndex? index) => index?.Path is null
        ? null
        : new AutorouteEntry(index.ContentItemId, index.Path, index.ContainedContentItemId, index.JsonPath) { DocumentId = index.DocumentId };
}
