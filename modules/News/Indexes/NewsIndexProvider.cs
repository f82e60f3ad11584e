using OrchardCore.ContentManagement;
using OrchardCore.Data;
using OrchardCore.Taxonomies.Fields;
using YesSql.Indexes;

namespace Agency.News.Indexes;

/// <summary>Keeps the news indexes in the transaction that publishes, changes or unpublishes an article.</summary>
internal sealed class NewsIndexProvider(SiteCalendar calendar) : IndexProvider<ContentItem>, IScopedIndexProvider
{
    public override void Describe(DescribeContext<ContentItem> context)
    {
        context.For<NewsIndex>().When(IsPublished).Map(MapArticleAsync);
        context.For<NewsCategoryIndex>().When(IsPublished).Map(MapCategoriesAsync);
    }

    private static bool IsPublished(ContentItem item) => item.Published;

    private async Task<IEnumerable<NewsIndex>> MapArticleAsync(ContentItem item) =>
        await calendar.MomentOfAsync(item) is { } moment
            ? [new NewsIndex { ContentItemId = item.ContentItemId, Position = NewsPosition.Of(moment, item.ContentItemId), Day = NewsDay.NumberOf(moment) }]
            : [];

    private async Task<IEnumerable<NewsCategoryIndex>> MapCategoriesAsync(ContentItem item)
    {
        if (await calendar.MomentOfAsync(item) is not { } moment)
        {
            return [];
        }

        var field = (await calendar.SettingsAsync()).CategoryField;
        var terms = item.Get<ContentPart>(item.ContentType)?.Get<TaxonomyField>(field)?.TermContentItemIds ?? [];

        return terms.Distinct().Select(term => new NewsCategoryIndex { TermContentItemId = term, Position = NewsPosition.Of(moment, item.ContentItemId) });
    }
}
