using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using YesSql;
using YesSql.Services;

namespace Sapling.Media.Usage;

/// <summary>Tells where files are used, and lets content follow files that are moved.</summary>
internal sealed class MediaUsages(ISession session, MediaMentions mentions, IEnumerable<IContentHandler> handlers)
{
    private const int PathsAtOnce = 200;

    /// <summary>The items that use the file, in their latest version.</summary>
    public async Task<IReadOnlyList<ContentItem>> OfAsync(string path, int limit)
        => (await session.Query<ContentItem, MediaUsageIndex>(x => x.Path == path).ListAsync())
            .GroupBy(item => item.ContentItemId)
            .Select(versions => versions.FirstOrDefault(item => item.Latest) ?? versions.First())
            .OrderByDescending(item => item.ModifiedUtc)
            .Take(limit)
            .ToList();

    /// <summary>The items that use one of the files, those changed last first.</summary>
    public async Task<IReadOnlyList<ContentItem>> OfAnyAsync(IReadOnlyCollection<string> paths, int limit)
    {
        var items = new List<ContentItem>();
        foreach (var path in paths)
        {
            items.AddRange(await OfAsync(path, limit));
        }

        return items.DistinctBy(item => item.ContentItemId).OrderByDescending(item => item.ModifiedUtc).Take(limit).ToList();
    }

    /// <summary>In how many items each of the files is used; files that are not used are left out.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountAsync(IEnumerable<string> paths)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var batch in paths.Chunk(PathsAtOnce))
        {
            var rows = await session.QueryIndex<MediaUsageIndex>(x => x.Path.IsIn(batch)).ListAsync();
            foreach (var group in rows.GroupBy(row => row.Path))
            {
                counts[group.Key] = group.Select(row => row.ContentItemId).Distinct().Count();
            }
        }

        return counts;
    }

    /// <summary>The files below the folder that are used, with the number of items.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountBelowAsync(string folder)
    {
        var start = folder + "/";
        return (await session.QueryIndex<MediaUsageIndex>(x => x.Path.StartsWith(start)).ListAsync())
            // The database does not tell capitals from others.
            .Where(row => row.Path.StartsWith(start, StringComparison.Ordinal))
            .GroupBy(row => row.Path)
            .ToDictionary(group => group.Key, group => group.Select(row => row.ContentItemId).Distinct().Count());
    }

    /// <summary>Writes the new paths into the items that use the old ones and returns how many items that were. Who changed them last stays as it was.</summary>
    public async Task<int> FollowAsync(IReadOnlyDictionary<string, string> moves)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<long>();
        foreach (var batch in moves.Keys.Chunk(PathsAtOnce))
        {
            foreach (var item in await session.Query<ContentItem, MediaUsageIndex>(x => x.Path.IsIn(batch)).ListAsync())
            {
                if (!seen.Add(item.Id) || !mentions.Replace((JsonObject)(JsonDynamicObject)item.Content, moves.GetValueOrDefault))
                {
                    continue;
                }

                await session.SaveAsync(item);
                changed.Add(item.ContentItemId);
                var context = new UpdateContentContext(item);
                foreach (var handler in handlers)
                {
                    await handler.UpdatedAsync(context);
                }
            }
        }

        return changed.Count;
    }
}
