using Agency.News.Indexes;
using YesSql;

namespace Agency.News.Calendar;

/// <summary>Makes the month calendar out of the counts of days; no article is loaded for it.</summary>
internal sealed class NewsCalendar(ISession session, NewsDays days)
{
    /// <summary>The month with its neighbours that have news; without a month asked for, the latest that has news.</summary>
    /// <returns>A month of <paramref name="today"/> without news when there is no news at all.</returns>
    public async Task<(CalendarMonth Month, int? Previous, int? Next)> BuildAsync(int? year, int? month, int? day, DateTime today)
    {
        var withNews = await days.ListAsync(session);
        var shown = year is { } y
            ? (y * 100) + (month ?? LastMonthOf(withNews, y))
            : withNews.Count > 0 ? withNews[^1].Month : (today.Year * 100) + today.Month;
        var counts = withNews.Where(other => other.Month == shown).ToDictionary(other => other.Day % 100, other => other.Count);

        return (
            CalendarMonth.Of(shown / 100, shown % 100, counts, month is null ? null : day),
            withNews.Where(other => other.Month < shown).Select(other => (int?)other.Month).LastOrDefault(),
            withNews.Where(other => other.Month > shown).Select(other => (int?)other.Month).FirstOrDefault());
    }

    private static int LastMonthOf(IEnumerable<NewsDay> days, int year) =>
        days.Where(day => day.Month / 100 == year).Select(day => day.Month % 100).DefaultIfEmpty(12).Last();
}
