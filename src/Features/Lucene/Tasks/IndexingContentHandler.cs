using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Shell.Scope;

namespace Sapling.Lucene.Tasks;

/// <summary>Notes the items that a scope changes; at the scope's end they go to the log, then to the indexes.</summary>
internal sealed class IndexingContentHandler : ContentHandlerBase
{
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);

    public override Task PublishedAsync(PublishContentContext context) => ChangedAsync(context.ContentItem);

    public override Task UnpublishedAsync(PublishContentContext context) => ChangedAsync(context.ContentItem);

    public override Task RemovedAsync(RemoveContentContext context) => ChangedAsync(context.ContentItem);

    public override Task CreatedAsync(CreateContentContext context) => ChangedAsync(context.ContentItem);

    public override Task UpdatedAsync(UpdateContentContext context) => ChangedAsync(context.ContentItem);

    public override Task ImportedAsync(ImportContentContext context) => ChangedAsync(context.ContentItem);

    public override Task RestoredAsync(RestoreContentContext context) => ChangedAsync(context.ContentItem);

    public override Task DraftSavedAsync(SaveDraftContentContext context) => ChangedAsync(context.ContentItem);

    private Task ChangedAsync(ContentItem item)
    {
        if (string.IsNullOrEmpty(item.ContentItemId) || ShellScope.Current is null)
        {
            return Task.CompletedTask;
        }

        if (_changed.Count == 0)
        {
            ShellScope.RegisterBeforeDispose(async scope =>
            {
                var ids = _changed.ToArray();
                _changed.Clear();
                await scope.ServiceProvider.GetRequiredService<IndexingTasks>().AddAsync(ids);
            });
            IndexingProcessor.RunAfterScope();
        }

        _changed.Add(item.ContentItemId);
        return Task.CompletedTask;
    }
}
