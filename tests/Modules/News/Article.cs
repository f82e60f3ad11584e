using Agency.News.Dating;
using Agency.News.Indexes;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Fields;

namespace OrchardSite.Modules.Tests.News;

/// <summary>Articles as the recipes define them.</summary>
internal static class Article
{
    public static DateTime Utc(int year, int month, int day, int hour = 0, int minute = 0) => new(year, month, day, hour, minute, 0, DateTimeKind.Utc);

    public static ContentItem Of(string id, DateTime publishedUtc, DateTime? date = null, string type = "Article", bool published = true, params string[] terms)
    {
        var item = new ContentItem { ContentItemId = id, ContentType = type, Published = published, Latest = true, PublishedUtc = published ? publishedUtc : null, CreatedUtc = publishedUtc };
        item.Weld(type, new ContentPart());
        item.Alter<ContentPart>(type, part =>
        {
            part.Weld("Date", new DateTimeField { Value = date });
            part.Weld("Category", new TaxonomyField { TermContentItemIds = terms });
        });
        return item;
    }

    public static SiteCalendar CalendarOf(FakeSite site, FakeClock? clock = null) => new(site.Services(), clock ?? new FakeClock());
}
