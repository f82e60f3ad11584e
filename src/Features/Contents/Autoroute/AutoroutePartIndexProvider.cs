using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Data;
using YesSql.Indexes;

namespace Sapling.Contents.Autoroute;

/// <summary>Writes the path of an item, and those of items contained in it where it routes them.</summary>
internal sealed class AutoroutePartIndexProvider(IServiceProvider services) : IndexProvider<ContentItem>, IScopedIndexProvider
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<AutoroutePartIndex>()
        .When(item => (item.Published || item.Latest) && item.Has<AutoroutePart>())
        .Map(IndexAsync);

    private async Task<IEnumerable<AutoroutePartIndex>> IndexAsync(ContentItem item)
    {
        if (!await IsRoutedAsync(item))
        {
            return [];
        }

        // Asked for late: the manager itself needs the session, which has this provider.
        var paths = await RoutedPaths.OfAsync(item, services.GetRequiredService<IContentManager>());

        return paths.Select(path => new AutoroutePartIndex
        {
            ContentItemId = item.ContentItemId,
            Path = path.Path,
            ContainedContentItemId = path.ContainedContentItemId!,
            JsonPath = path.JsonPath!,
            Published = item.Published,
            Latest = item.Latest,
        });
    }

    private async Task<bool> IsRoutedAsync(ContentItem item) =>
        await services.GetRequiredService<IContentDefinitionManager>().GetTypeDefinitionAsync(item.ContentType) is { } type
        && type.Parts.Any(part => part.PartDefinition.Name == nameof(AutoroutePart));
}
