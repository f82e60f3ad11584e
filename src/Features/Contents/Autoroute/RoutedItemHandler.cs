using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Modules.Services;

namespace Sapling.Contents.Autoroute;

/// <summary>The address of every item that has a path, also of one contained in another item.</summary>
internal sealed class RoutedItemHandler(IAutorouteEntries entries, ISlugService slugs) : ContentHandlerBase
{
    public override async Task GetContentItemAspectAsync(ContentItemAspectContext context)
    {
        await context.ForAsync<ContentItemMetadata>(async metadata =>
        {
            if (await PathAsync(context.ContentItem) is { Length: > 0 } path)
            {
                metadata.DisplayRouteValues = RoutedPath.Values(path);
            }
        });

        // An item contained in a routed one has a path even without a part for it.
        await context.ForAsync<RouteHandlerAspect>(aspect =>
        {
            if (string.IsNullOrEmpty(aspect.Path))
            {
                aspect.Path = slugs.Slugify(string.IsNullOrEmpty(context.ContentItem.DisplayText) ? context.ContentItem.ContentItemId : context.ContentItem.DisplayText);
            }

            return Task.CompletedTask;
        });
    }

    private async ValueTask<string?> PathAsync(ContentItem item)
    {
        // A published item knows its path; one inside another item knows only the end of it.
        if (item is { Id: not 0, Published: true } && item.Get<AutoroutePart>(nameof(AutoroutePart)) is { Path: { Length: > 0 } path, Disabled: false })
        {
            return path.Trim('/');
        }

        return (await entries.TryGetEntryByContentItemIdAsync(item.ContentItemId)).Item2?.Path;
    }
}
