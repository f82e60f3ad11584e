using System.Linq.Expressions;
using System.Security.Claims;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Indexes;
using Sapling.Admin.Lists;
using YesSql;

namespace Sapling.Contents.Listing;

/// <summary>The filters and orders of the list of content items, as conditions on their indexes.</summary>
internal sealed class ItemConditions(ILocalClock localClock, IServiceProvider services)
{
    internal async Task<IQuery<ContentItem, ContentItemIndex>> AddAsync(
        IQuery<ContentItem> root, IQuery<ContentItem, ContentItemIndex> query, AdminListQuery asked, ClaimsPrincipal user)
    {
        switch (asked.Filter("status"))
        {
            case "mine":
                var owner = user.FindFirstValue(ClaimTypes.NameIdentifier);
                query = query.Where(index => index.Owner == owner);
                break;
            case "draft":
                query = query.Where(index => !index.Published);
                break;
            case "published":
                query = query.Where(index => index.Published);
                break;
            case "scheduled" when services.GetService(typeof(Scheduling.PublishLaterMark)) is not null:
                root.With<PublishLaterPartIndex>(index => index.ScheduledPublishDateTimeUtc != null);
                query = root.With<ContentItemIndex>();
                break;
        }

        if (asked.Filter("author") is { } author)
        {
            query = query.Where(index => index.Author!.Contains(author));
        }

        if (asked.Day("date.from") is { } from)
        {
            var since = await localClock.ConvertToUtcAsync(from.ToDateTime(TimeOnly.MinValue));
            query = query.Where(index => index.ModifiedUtc >= since);
        }

        if (asked.Day("date.to") is { } to)
        {
            var until = await localClock.ConvertToUtcAsync(to.AddDays(1).ToDateTime(TimeOnly.MinValue));
            query = query.Where(index => index.ModifiedUtc < until);
        }

        return query;
    }

    internal static IQuery<ContentItem, ContentItemIndex> Sorted(IQuery<ContentItem, ContentItemIndex> query, AdminListQuery asked)
    {
        Expression<Func<ContentItemIndex, object?>> key = asked.Sort switch
        {
            "title" => index => index.DisplayText,
            "published" => index => index.PublishedUtc,
            _ => index => index.ModifiedUtc,
        };

        return asked.Descending ? query.OrderByDescending(key) : query.OrderBy(key);
    }
}
