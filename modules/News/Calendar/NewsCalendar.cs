using Agency.News.Indexes;
using YesSql;

namespace Agency.News.Calendar;

/// <summary>Makes the month calendar out of the day and month counts; no article is loaded for it.</summary>
internal sealed class NewsCalendar(ISession session)
{
    /// <summary>The month with its neighbours that have news; without a month asked for, the latest that has news.</summary>
    /// <returns>A month of <paramref name="today"/> without news when there is no news at all.</returns>
    public async Task<(CalendarMonth Month, int? Previous, int? Next)> BuildAsync(int? year, int? month, int? day, DateTime today)
    {
        var withNews = (await session.QueryIndex<NewsMonthIndex>().OrderBy(index => index.Month).ListAsync()).Select(index => index.Month).ToList();
        var shown = year is { } y
            ? (y * 100) + (month ?? LastMonthOf(withNews, y))
            : withNews.Count > 0 ? withNews[^1] : (today.Year * 100) + today.Month;

        var (from, to) = (shown * 100, (shown * 100) + 31);
        var counts = (await session.QueryIndex<NewsDayIndex>(index => index.Day >= from && index.Day <= to).ListAsync())
            .ToDictionary(index => index.Day % 100, index => index.Count);

        return (
            CalendarMonth.Of(shown / 100, shown % 100, counts, month is null ? null : day),
            withNews.Where(other => other < shown).Select(other => (int?)other).LastOrDefault(),
            withNews.Where(other => other > shown).Select(other => (int?)other).FirstOrDefault());
    }

    private static int LastMonthOf(List<int> months, int year) =>
        months.Where(month => month / 100 == year).Select(month => month % 100).DefaultIfEmpty(12).Last();
}
