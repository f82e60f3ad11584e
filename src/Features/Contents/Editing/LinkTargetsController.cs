using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents;
using Sapling.Admin.Lists;
using Sapling.Contents.Listing;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace Sapling.Contents.Editing;

/// <summary>What is published under words of its title, for an editor who links to it: <c>items[{ title, type, address }]</c>.</summary>
public sealed class LinkTargetsController : ItemsController
{
    private const int Most = 8;

    [HttpGet]
    [Admin("Contents/LinkTargets", "ContentLinkTargets")]
    public async Task<IActionResult> Index(string? q = null)
    {
        var types = new Dictionary<string, string>(StringComparer.Ordinal);

        foreach (var type in (await Service<IContentDefinitionManager>().ListTypeDefinitionsAsync()).Where(type => type.IsListable()))
        {
            if (await MayAsync(CommonPermissions.ListContent, type))
            {
                types[type.Name] = type.DisplayName ?? type.Name;
            }
        }

        Response.Headers.CacheControl = "no-store";
        var items = new List<object>();

        foreach (var item in await FindAsync(q, [.. types.Keys]))
        {
            var route = (await Contents.GetContentItemMetadataAsync(item)).DisplayRouteValues;
            items.Add(new { title = item.DisplayText, type = types[item.ContentType], address = Url.RouteUrl(route) });
        }

        return Json(new { items });
    }

    private async Task<IEnumerable<ContentItem>> FindAsync(string? text, string[] types)
    {
        var words = FoldedText.Words(text).ToArray();

        if (words.Length == 0 || types.Length == 0)
        {
            return [];
        }

        // Titles are folded on the latest versions: what has a newer draft is found by its draft's title.
        var query = Service<ISession>().Query<ContentItem, ContentItemIndex>(index => index.Latest && index.PublishedUtc != null && index.ContentType.IsIn(types));

        foreach (var word in words)
        {
            query.With<FoldedTitleIndex>(index => index.Folded.Contains(word));
        }

        var latest = await query.With<ContentItemIndex>().OrderByDescending(index => index.PublishedUtc).Take(Most).ListAsync();
        return await Contents.GetAsync(latest.Select(item => item.ContentItemId), VersionOptions.Published);
    }
}
