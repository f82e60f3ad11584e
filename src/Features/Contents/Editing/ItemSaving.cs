using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using YesSql;

namespace Sapling.Contents.Editing;

/// <summary>
/// Saves what the editor page sends. Each save is a version of its own: history shows it, and the version's id tells whether
/// somebody else saved in between.
/// </summary>
internal sealed class ItemSaving(
    IContentManager contents,
    IContentDefinitionManager definitions,
    IEnumerable<IContentHandler> handlers,
    IContentItemIdGenerator ids,
    ISession session)
{
    /// <summary>The next version, for the form to be written into. Nothing is stored before <see cref="StoreAsync"/>.</summary>
    internal ContentItem Next(ContentItem latest)
    {
        var next = latest.Clone();
        next.ContentItemVersionId = ids.GenerateUniqueId(next);
        next.Published = false;
        next.Latest = true;
        return next;
    }

    /// <summary>
    /// Stores the next version, and publishes it when asked to. False when a handler refused to publish; then the draft is stored.
    /// Throws <see cref="ConcurrencyException"/> when somebody else saved at the same moment; then nothing is stored.
    /// </summary>
    internal async Task<bool> StoreAsync(ContentItem latest, ContentItem next, bool publish)
    {
        if (publish && !latest.Published)
        {
            // Known before anything waits to be written, so that publishing does not write half of the change first.
            await contents.GetAsync(latest.ContentItemId, VersionOptions.Published);
        }

        var context = new VersionContentContext(latest, next);

        foreach (var handler in handlers)
        {
            await handler.VersioningAsync(context);
        }

        if (await KeepsVersionsAsync(latest) || latest.Published)
        {
            latest.Latest = false;
            await session.SaveAsync(latest, checkConcurrency: true);
        }
        else
        {
            session.Delete(latest);
        }

        await contents.UpdateAsync(next);

        foreach (var handler in handlers.Reverse())
        {
            await handler.VersionedAsync(context);
        }

        var done = !publish || await contents.PublishAsync(next);
        await session.SaveChangesAsync();
        return done;
    }

    internal async Task<bool> StoreNewAsync(ContentItem item, bool publish)
    {
        await contents.CreateAsync(item, VersionOptions.Draft);
        var done = !publish || await contents.PublishAsync(item);
        await session.SaveChangesAsync();
        return done;
    }

    private async Task<bool> KeepsVersionsAsync(ContentItem item) =>
        await definitions.GetTypeDefinitionAsync(item.ContentType) is not { } type || type.IsVersionable();
}
