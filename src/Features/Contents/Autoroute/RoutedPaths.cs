using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;

namespace Sapling.Contents.Autoroute;

/// <param name="ContainedContentItemId">The item inside that the path leads to; null: the item itself.</param>
/// <param name="JsonPath">Where that item is inside.</param>
internal readonly record struct ItemPath(string Path, string? ContainedContentItemId = null, string? JsonPath = null);

/// <summary>The paths of an item, and of the items inside it where it routes them.</summary>
internal static class RoutedPaths
{
    internal static async Task<IReadOnlyList<ItemPath>> OfAsync(ContentItem item, IContentManager contents)
    {
        if (item.Get<AutoroutePart>(nameof(AutoroutePart)) is not { Disabled: false, Path: { Length: > 0 } path } part)
        {
            return [];
        }

        var paths = new List<ItemPath> { new(RoutePaths.Normalize(path)) };

        if (part.RouteContainedItems)
        {
            await AddContainedAsync(paths, contents, item, (JsonObject)item.Content, path);
        }

        return paths;
    }

    private static async Task AddContainedAsync(List<ItemPath> paths, IContentManager contents, ContentItem container, JsonObject json, string basePath)
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
                var below = $"{basePath.TrimEnd('/')}/{route.Path}";

                if (!route.Disabled && !string.IsNullOrEmpty(route.Path))
                {
                    paths.Add(new(RoutePaths.Normalize(route.Absolute ? route.Path : below), item.ContentItemId, itemJson.GetNormalizedPath()));
                }

                await AddContainedAsync(paths, contents, item, itemJson, below);
            }
        }
    }
}
