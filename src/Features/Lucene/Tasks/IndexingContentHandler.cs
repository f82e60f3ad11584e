using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Entities;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Indexing;
using OrchardCore.Indexing.Core.Models;

namespace Sapling.Lucene.Tasks;

/// <summary>Notes the items that a scope changes, in the transaction that changes them; indexes follow at the scope's end.</summary>
internal sealed class IndexingContentHandler(IndexingTasks tasks, IIndexProfileStore profiles) : ContentHandlerBase
{
    private bool? _indexesDrafts;

    public override Task PublishedAsync(PublishContentContext context) => ChangedAsync(context.ContentItem);

    public override Task UnpublishedAsync(PublishContentContext context) => ChangedAsync(context.ContentItem);

    public override Task RemovedAsync(RemoveContentContext context) => ChangedAsync(context.ContentItem);

    public override Task CreatedAsync(CreateContentContext context) => SavedAsync(context.ContentItem);

    public override Task UpdatedAsync(UpdateContentContext context) => SavedAsync(context.ContentItem);

    public override Task ImportedAsync(ImportContentContext context) => SavedAsync(context.ContentItem);

    public override Task RestoredAsync(RestoreContentContext context) => SavedAsync(context.ContentItem);

    public override Task DraftSavedAsync(SaveDraftContentContext context) => SavedAsync(context.ContentItem);

    /// <summary>A draft concerns the indexes of latest versions only.</summary>
    private async Task SavedAsync(ContentItem item)
    {
        if (item.Published || (_indexesDrafts ??= (await profiles.GetByProviderAsync(LuceneProvider.Name)).Any(profile => profile.GetOrCreate<ContentIndexMetadata>().IndexLatest)))
        {
            await ChangedAsync(item);
        }
    }

    private Task ChangedAsync(ContentItem item)
    {
        if (!string.IsNullOrEmpty(item.ContentItemId) && ShellScope.Current is not null)
        {
            tasks.Add(item.ContentItemId);
            IndexingProcessor.RunAfterScope();
        }

        return Task.CompletedTask;
    }
}
