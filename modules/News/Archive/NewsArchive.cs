using Agency.News.Dating;
using Agency.News.Indexes;
using OrchardCore.ContentManagement;
using YesSql;

namespace Agency.News.Archive;

/// <summary>Finds published articles by their place in time. Counts come from the indexes, and only the page shown is loaded.</summary>
public sealed class NewsArchive(ISession session, IContentManager contentManager, SiteCalendar calendar, NewsDays days)
{
    /// <summary>How many articles the period has.</summary>
    public async Task<int> CountAsync(ArchivePeriod period, CancellationToken cancellationToken = default)
    {
        var (from, to) = period.Days;

        return (await days.ListAsync(session, cancellationToken)).Where(day => day.Day >= from && day.Day <= to).Sum(day => day.Count);
    }

    /// <summary>Articles of the period, newest first.</summary>
    public async Task<IEnumerable<ContentItem>> ListAsync(ArchivePeriod period, int skip, int take)
    {
        var (from, before) = period.Positions;

        return await session.Query<ContentItem, NewsIndex>(index => index.List == NewsIndex.All && index.Position >= from && index.Position < before)
            .OrderByDescending(index => index.Position)
            .Skip(skip)
            .Take(take)
            .ListAsync(contentManager);
    }

    /// <summary>Articles of a category, newest first.</summary>
    public async Task<IEnumerable<ContentItem>> ListByCategoryAsync(string termContentItemId, int skip, int take) =>
        await session.Query<ContentItem, NewsIndex>(index => index.List == termContentItemId)
            .OrderByDescending(index => index.Position)
            .Skip(skip)
            .Take(take)
            .ListAsync(contentManager);

    /// <summary>The articles just newer than this one, nearest first, and just older.</summary>
    public async Task<(IEnumerable<ContentItem> Newer, IEnumerable<ContentItem> Older)> NeighboursAsync(ContentItem item, int take)
    {
        // As the index has it, without looking it up.
        if (!item.Published || await calendar.MomentOfAsync(item) is not { } moment)
        {
            return ([], []);
        }

        var position = NewsPosition.Of(moment, item.ContentItemId);
        var newer = await session.Query<ContentItem, NewsIndex>(index => index.List == NewsIndex.All && index.Position > position)
            .OrderBy(index => index.Position).Take(take).ListAsync(contentManager);
        var older = await session.Query<ContentItem, NewsIndex>(index => index.List == NewsIndex.All && index.Position < position)
            .OrderByDescending(index => index.Position).Take(take).ListAsync(contentManager);

        return (newer, older);
    }

    /// <summary>The local month of a published article; null for everything else.</summary>
    public async Task<ArchivePeriod?> MonthOfAsync(string contentItemId) =>
        await contentManager.GetAsync(contentItemId) is { } item && await calendar.MomentOfAsync(item) is { } moment
            ? ArchivePeriod.Of(moment.Year, moment.Month)
            : null;

    /// <summary>The nearest periods of the same length, before and after this one, that have news.</summary>
    public async Task<(ArchivePeriod? Before, ArchivePeriod? After)> NearestAsync(ArchivePeriod period, CancellationToken cancellationToken = default)
    {
        var (from, to) = period.Days;
        var withNews = await days.ListAsync(session, cancellationToken);

        return (
            withNews.Where(day => day.Day < from).Select(day => period.SameLengthAt(day.Date)).LastOrDefault(),
            withNews.Where(day => day.Day > to).Select(day => period.SameLengthAt(day.Date)).FirstOrDefault());
    }
}
