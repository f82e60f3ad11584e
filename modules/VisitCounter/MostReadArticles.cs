using Agency.VisitCounter.Counts;
using OrchardCore.ContentManagement;
using OrchardCore.Settings;

namespace Agency.VisitCounter;

/// <summary>The published items with the most views, carried-over views included.</summary>
internal sealed class MostReadArticles(CountStore store, ISiteService siteService, IContentManager contentManager)
{
    public async Task<IReadOnlyList<ContentItem>> ListAsync(int count, CancellationToken cancellationToken = default)
    {
        var settings = await siteService.GetSettingsAsync<VisitCounterSettings>();

        // More than asked for, since an item may have been unpublished since it was read.
        var counted = await store.ReadMostViewedAsync((count * 3) + 10, cancellationToken);

        var ranked = counted.Select(row => (row.ContentItemId, row.Views))
            .Concat(settings.StartViews.Select(start => (ContentItemId: start.Key, Views: start.Value)))
            .GroupBy(row => row.ContentItemId, (id, rows) => (Id: id, Views: rows.Sum(row => row.Views)))
            .OrderByDescending(row => row.Views)
            .Take((count * 2) + 5)
            .Select(row => row.Id)
            .ToList();

        var published = (await contentManager.GetAsync(ranked, VersionOptions.Published))
            .Where(item => settings.MostReadTypes.Contains(item.ContentType))
            .ToDictionary(item => item.ContentItemId);

        return [.. ranked.Where(published.ContainsKey).Select(id => published[id]).Take(count)];
    }
}
