using Agency.News.Dating;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using OrchardCore.Taxonomies.Fields;
using YesSql.Indexes;

namespace Agency.News.Indexes;

/// <summary>Keeps the lists of news in the transaction that publishes, changes or unpublishes an article.</summary>
internal sealed class NewsIndexProvider(SiteCalendar calendar) : IndexProvider<ContentItem>, IScopedIndexProvider
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<NewsIndex>().When(item => item.Published).Map(MapAsync);

    private async Task<IEnumerable<NewsIndex>> MapAsync(ContentItem item)
    {
        if (await calendar.MomentOfAsync(item) is not { } moment)
        {
            return [];
        }

        var field = (await calendar.SettingsAsync()).CategoryField;
        var categories = item.Get<ContentPart>(item.ContentType)?.Get<TaxonomyField>(field)?.TermContentItemIds ?? [];

        return categories.Prepend(NewsIndex.All).Distinct().Select(list => new NewsIndex
        {
            ContentItemId = item.ContentItemId,
            List = list,
            Position = NewsPosition.Of(moment, item.ContentItemId),
            Day = NewsDay.NumberOf(moment),
        });
    }
}
