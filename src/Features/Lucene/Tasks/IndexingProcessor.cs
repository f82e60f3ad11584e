using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Entities;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Indexing;
using OrchardCore.Indexing.Core.Models;
using OrchardCore.Indexing.Models;
using OrchardCore.Modules;
using Sapling.Data.Stores;
using Sapling.Lucene.Indexes;
using YesSql;

namespace Sapling.Lucene.Tasks;

/// <summary>Brings indexes up to date with the log of changes, or builds them from all items.</summary>
internal sealed class IndexingProcessor(
    IIndexProfileStore profiles,
    IndexingTasks tasks,
    LuceneIndexes indexes,
    ContentDocumentBuilder documents,
    IContentManager contents,
    ISession session,
    DataVersion version,
    IClock clock,
    ILogger<IndexingProcessor> logger)
{
    private const int BatchSize = 100;

    /// <summary>After the current scope is committed, once however often it is asked for.</summary>
    public static void RunAfterScope(string? rebuild = null)
    {
        const string key = nameof(IndexingProcessor);

        if (ShellScope.Get<HashSet<string>>(key) is not { } wanted)
        {
            wanted = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            ShellScope.Set(key, wanted);
            var names = wanted;
            ShellScope.AddDeferredTask(scope => scope.ServiceProvider.GetRequiredService<IndexingProcessor>().RunAsync(names, CancellationToken.None));
        }

        if (rebuild is not null)
        {
            wanted.Add(rebuild);
        }
    }

    public async Task RunAsync(IReadOnlySet<string> rebuild, CancellationToken cancellationToken)
    {
        var done = long.MaxValue;
        var hasChanged = false;

        foreach (var profile in await profiles.GetByProviderAsync(LuceneProvider.Name))
        {
            var index = indexes.Get(profile);

            // One at a time: two that follow the log at once would write an older state over a newer one.
            using (await index.EnterAsync(cancellationToken))
            {
                if (rebuild.Contains(profile.Name) || index.LastTaskId is null)
                {
                    await RebuildAsync(profile, index, cancellationToken);
                    hasChanged = true;
                }

                hasChanged |= await FollowAsync(profile, index, cancellationToken);
            }

            done = Math.Min(done, index.LastTaskId ?? 0);
        }

        if (!hasChanged)
        {
            return;
        }

        // Pages of results that were kept are older than the index now.
        version.Next();

        if (done is > BatchSize and < long.MaxValue)
        {
            tasks.ForgetBefore(done);
        }
    }

    private async Task<bool> FollowAsync(IndexProfile profile, LuceneIndex index, CancellationToken cancellationToken)
    {
        var latest = profile.GetOrCreate<ContentIndexMetadata>().IndexLatest;
        var complete = index.LastTaskId ?? 0;
        var read = complete;
        var count = 0;
        List<IndexingTask> batch;

        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            batch = await tasks.AfterAsync(read, BatchSize, latest);

            if (batch.Count > 0)
            {
                await WriteAsync(profile, index, [.. batch.Select(task => task.ContentItemId).Distinct()], await contents.LoadAsync(batch.Select(task => task.Item).OfType<ContentItem>()));
                complete = complete == read ? LogProgress.Through(complete, batch, clock.UtcNow) : complete;
                read = batch[^1].Id;
                index.Commit(complete);
                count += batch.Count;
            }
        }
        while (batch.Count == BatchSize);

        return count > 0;
    }

    private async Task RebuildAsync(IndexProfile profile, LuceneIndex index, CancellationToken cancellationToken)
    {
        var metadata = profile.GetOrCreate<ContentIndexMetadata>();
        var settled = await tasks.SettledIdAsync();
        long after = 0;
        var total = 0;
        index.Clear();

        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var query = session.QueryIndex<ContentItemIndex>(row => row.DocumentId > after && metadata.IndexedContentTypes.Contains(row.ContentType));
            query = metadata.IndexLatest ? query.Where(row => row.Latest) : query.Where(row => row.Published);
            var rows = (await query.OrderBy(row => row.DocumentId).Take(BatchSize).ListAsync(cancellationToken)).ToArray();

            if (rows.Length == 0)
            {
                break;
            }

            after = rows[^1].DocumentId;
            total += rows.Length;
            string[] ids = [.. rows.Select(row => row.ContentItemId)];
            await WriteAsync(profile, index, ids, await contents.GetAsync(ids, metadata.IndexLatest ? VersionOptions.Latest : VersionOptions.Published));
            session.DetachAll();
        }

        index.Commit(settled);
        logger.LogInformation("Built the index {Index}: {Count} items.", profile.Name, total);
    }

    private async Task WriteAsync(IndexProfile profile, LuceneIndex index, string[] contentItemIds, IEnumerable<ContentItem> found)
    {
        var types = profile.GetOrCreate<ContentIndexMetadata>().IndexedContentTypes;
        var items = found
            .Where(item => types.Contains(item.ContentType, StringComparer.OrdinalIgnoreCase))
            .DistinctBy(item => item.ContentItemId)
            .ToDictionary(item => item.ContentItemId, StringComparer.Ordinal);

        foreach (var id in contentItemIds)
        {
            if (items.TryGetValue(id, out var item))
            {
                index.Write(id, await documents.BuildAsync(item));
            }
            else
            {
                index.Delete(id);
            }
        }
    }
}
