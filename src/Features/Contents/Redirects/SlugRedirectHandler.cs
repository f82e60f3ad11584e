using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Sapling.Contents.Redirects;

/// <summary>Whoever kept a link to a published item still finds it after its path changed.</summary>
internal sealed class SlugRedirectHandler(SlugRedirects redirects) : ContentHandlerBase
{
    public override async Task PublishedAsync(PublishContentContext context)
    {
        if (context.PreviousItem is { } previous && Path(previous) is { Length: > 0 } before && Path(context.ContentItem) is { Length: > 0 } now)
        {
            await redirects.AddAsync(before, now, context.ContentItem.ContentItemId);
        }
    }

    private static string? Path(ContentItem item) => item.Get<AutoroutePart>(nameof(AutoroutePart)) is { Disabled: false } part ? part.Path : null;
}
