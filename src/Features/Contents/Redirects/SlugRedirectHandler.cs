using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using Sapling.Contents.Autoroute;

namespace Sapling.Contents.Redirects;

/// <summary>
/// Whoever kept a link to a published item still finds it after its path changed; a link to an item inside, such as a term of a
/// taxonomy, and those below it, too.
/// </summary>
internal sealed class SlugRedirectHandler(SlugRedirects redirects, IServiceProvider services) : ContentHandlerBase
{
    /// <summary>It may come back elsewhere. Until then the path leads nowhere, and whoever takes it has it.</summary>
    public override async Task UnpublishedAsync(PublishContentContext context)
    {
        if (context.PreviousItem is not { } published)
        {
            return;
        }

        foreach (var path in await RoutedPaths.OfAsync(published, services.GetRequiredService<IContentManager>()))
        {
            await redirects.AddAsync(path.Path, to: string.Empty, path.ContainedContentItemId ?? published.ContentItemId);
        }
    }

    public override async Task PublishedAsync(PublishContentContext context)
    {
        if (context.PreviousItem is not { } previous)
        {
            return;
        }

        // Asked for late: the manager has this handler.
        var contents = services.GetRequiredService<IContentManager>();
        var id = context.ContentItem.ContentItemId;
        var now = (await RoutedPaths.OfAsync(context.ContentItem, contents)).DistinctBy(path => path.ContainedContentItemId ?? id)
            .ToDictionary(path => path.ContainedContentItemId ?? id, path => path.Path);

        foreach (var before in await RoutedPaths.OfAsync(previous, contents))
        {
            if (now.TryGetValue(before.ContainedContentItemId ?? id, out var path))
            {
                await redirects.AddAsync(before.Path, path, before.ContainedContentItemId ?? id);
            }
        }
    }
}
