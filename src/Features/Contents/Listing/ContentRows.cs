using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Models;
using OrchardCore.Security.Permissions;
using Sapling.Admin.Lists;
using Sapling.Content.Definitions;
using YesSql;
using YesSql.Services;

namespace Sapling.Contents.Listing;

/// <summary>Makes the lines of a page of the list: states, and what the person may do with each item.</summary>
internal sealed class ContentRows(
    ISession session,
    IContentDefinitionManager definitions,
    TypeTitles titles,
    IContentItemDisplayManager displays,
    IDisplayHelper display,
    IAuthorizationService authorization,
    ILocalClock localClock,
    IStringLocalizer<ContentRows> S)
{
    // Where features put what an editor should see at a glance; the other zones of the summary are not shown.
    private static readonly string[] s_zones = ["Tags", "Meta"];

    internal async Task<IReadOnlyList<ContentRow>> ReadAsync(IReadOnlyList<ContentItem> items, IUpdateModel updater, ClaimsPrincipal user)
    {
        var drafts = items.Where(item => !item.Published).Select(item => item.ContentItemId).ToArray();
        var published = drafts.Length == 0
            ? []
            : (await session.QueryIndex<ContentItemIndex>(index => index.ContentItemId.IsIn(drafts) && index.Published).ListAsync()).Select(index => index.ContentItemId).ToHashSet();
        var rows = new List<ContentRow>(items.Count);

        foreach (var item in items)
        {
            var hasPublished = item.Published || published.Contains(item.ContentItemId);

            rows.Add(new ContentRow
            {
                Item = item,
                Title = string.IsNullOrWhiteSpace(item.DisplayText) ? S["(untitled)"] : item.DisplayText,
                TypeName = await definitions.GetTypeDefinitionAsync(item.ContentType) is { } type ? titles.Of(type) : item.ContentType,
                States = await StatesAsync(item, hasPublished, updater),
                HasPublished = hasPublished,
                MayEdit = await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, item),
                MayPreview = await authorization.AuthorizeAsync(user, CommonPermissions.PreviewContent, item),
                MayPublish = await authorization.AuthorizeAsync(user, CommonPermissions.PublishContent, item),
                MayDelete = await authorization.AuthorizeAsync(user, CommonPermissions.DeleteContent, item),
                MayClone = await authorization.AuthorizeAsync(user, CommonPermissions.CloneContent, item),
            });
        }

        return rows;
    }

    private async Task<IHtmlContent> StatesAsync(ContentItem item, bool hasPublished, IUpdateModel updater)
    {
        var states = new HtmlContentBuilder();

        if (hasPublished)
        {
            states.AppendHtml(new AdminBadge(S["Published"], AdminTone.Good));
        }

        if (!item.Published)
        {
            states.Append(" ").AppendHtml(new AdminBadge(hasPublished ? S["Changed draft"] : S["Draft"], AdminTone.Busy));
        }

        if (!item.Published && item.Get<PublishLaterPart>(nameof(PublishLaterPart))?.ScheduledPublishUtc is { } planned)
        {
            var local = await localClock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(planned, DateTimeKind.Utc)));
            states.Append(" ").AppendHtml(new AdminBadge(S["Publishes {0}", local.ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture)], AdminTone.Waiting));
        }

        if (await displays.BuildDisplayAsync(item, updater, "SummaryAdmin") is IZoneHolding summary)
        {
            foreach (var zone in s_zones)
            {
                if (summary.Zones.IsNotEmpty(zone))
                {
                    states.Append(" ").AppendHtml(await display.ShapeExecuteAsync(summary.Zones[zone]));
                }
            }
        }

        return states;
    }
}
