using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Settings;
using OrchardCore.Taxonomies.Core;
using OrchardCore.Taxonomies.Models;
using YesSql;
using YesSql.Services;

namespace Agency.News.Archive;

/// <summary>A category's page lists news: not the home page, which names categories only to show blocks of them.</summary>
internal sealed class CategoryNews(ISiteService sites) : IContentsTaxonomyListFilter
{
    public async Task FilterAsync(IQuery<ContentItem> query, TermPart termPart)
    {
        var types = (await sites.GetSettingsAsync<NewsSettings>()).ContentTypes;
        query.With<ContentItemIndex>(index => index.ContentType.IsIn(types));
    }
}
