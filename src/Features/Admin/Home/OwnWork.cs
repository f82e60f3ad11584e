using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents;
using Sapling.Content.Definitions;
using YesSql;

namespace Sapling.Admin.Home;

/// <summary>What the home shows of content: a person's drafts, and what changed last.</summary>
internal sealed class OwnWork(ISession session, IContentManager contents, IContentDefinitionManager definitions, TypeTitles titles, IAuthorizationService authorization)
{
    private const int Shown = 6;

    public async Task<IReadOnlyList<WorkItem>> DraftsAsync(ClaimsPrincipal person)
    {
        if (person.FindFirstValue(ClaimTypes.NameIdentifier) is not { Length: > 0 } id)
        {
            return [];
        }

        var items = await session
            .Query<ContentItem, ContentItemIndex>(index => index.Latest && !index.Published && index.Owner == id)
            .OrderByDescending(index => index.ModifiedUtc)
            .Take(Shown * 3)
            .ListAsync();

        return await ShowAsync(items, person);
    }

    public async Task<IReadOnlyList<WorkItem>> RecentAsync(ClaimsPrincipal person)
    {
        var items = await session
            .Query<ContentItem, ContentItemIndex>(index => index.Latest)
            .OrderByDescending(index => index.ModifiedUtc)
            .Take(Shown * 3)
            .ListAsync();

        return await ShowAsync(items, person);
    }

    private async Task<IReadOnlyList<WorkItem>> ShowAsync(IEnumerable<ContentItem> items, ClaimsPrincipal person)
    {
        var shown = new List<WorkItem>(Shown);

        foreach (var item in items)
        {
            var type = await definitions.GetTypeDefinitionAsync(item.ContentType);

            // Menus and settings are content too, but nobody's writing.
            if (type is null || !type.IsListable() || !await authorization.AuthorizeAsync(person, CommonPermissions.EditContent, item))
            {
                continue;
            }

            var route = (await contents.GetContentItemMetadataAsync(item)).EditorRouteValues;
            shown.Add(new WorkItem(item.DisplayText ?? string.Empty, titles.Of(type), item.Author, item.ModifiedUtc, item.Published, route));

            if (shown.Count == Shown)
            {
                break;
            }
        }

        return shown;
    }
}

internal sealed record WorkItem(string Title, string Type, string? Author, DateTime? ModifiedUtc, bool IsPublished, Microsoft.AspNetCore.Routing.RouteValueDictionary? Editor);
