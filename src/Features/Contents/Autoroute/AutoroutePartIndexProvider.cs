using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Routing;
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
        if (item.Get<AutoroutePart>(nameof(AutoroutePart)) is not { Disabled: false, Path: { Length: > 0 } path } part || !await IsRoutedAsync(item))
        {
            return [];
        }

        var indexes = new List<AutoroutePartIndex> { Row(item, RoutePaths.Normalize(path)) };

        if (part.RouteContainedItems)
        {
            var contents = services.GetRequiredService<IContentManager>();
            await AddContainedAsync(indexes, contents, item, item, Json(item), path);
        }

        return indexes;
    }

    private async Task<bool> IsRoutedAsync(ContentItem item) =>
        await services.GetRequiredService<IContentDefinitionManager>().GetTypeDefinitionAsync(item.ContentType) is { } type
        && type.Parts.Any(part => part.PartDefinition.Name == nameof(AutoroutePart));

    private static async Task AddContainedAsync(
        List<AutoroutePartIndex> indexes, IContentManager contents, ContentItem root, ContentItem container, JsonObject json, string basePath)
    {
        var contained = await contents.PopulateAspectAsync<ContainedContentItemsAspect>(container);

        foreach (var accessor in contained.Accessors)
        {
            foreach (var node in accessor(json) ?? [])
            {
                if (node is not JsonObject itemJson || itemJson.Deserialize<ContentItem>(JOptions.Default) is not { } item)
                {
                    continue;
                }

                var route = await contents.PopulateAspectAsync<RouteHandlerAspect>(item);
                var path = route.Absolute ? route.Path : $"{basePath.TrimEnd('/')}/{route.Path}";

                if (!route.Disabled && !string.IsNullOrEmpty(route.Path))
                {
                    var index = Row(root, RoutePaths.Normalize(path));
                    index.ContainedContentItemId = item.ContentItemId;
                    index.JsonPath = itemJson.GetNormalizedPath();
                    indexes.Add(index);
                }

                await AddContainedAsync(indexes, contents, root, item, itemJson, $"{basePath.TrimEnd('/')}/{route.Path}");
            }
        }
    }

    private static JsonObject Json(ContentItem item) => (JsonObject)item.Content;

    private static AutoroutePartIndex Row(ContentItem item, string path) => new()
    {
        ContentItemId = item.ContentItemId,
        Path = path,
        Published = item.Published,
        Latest = item.Latest,
    };
}
