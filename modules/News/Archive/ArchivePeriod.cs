using System.Globalization;
using Agency.News.Indexes;

namespace Agency.News.Archive;

/// <summary>All time, a year, a month or a day, in the site's time zone.</summary>
public sealed record ArchivePeriod
{
    private ArchivePeriod(int? year, int? month, int? day) => (Year, Month, Day) = (year, month, day);

    public static ArchivePeriod All { get; } = new(null, null, null);

    public int? Year { get; }

    public int? Month { get; }

    public int? Day { get; }

    /// <summary>The period of these numbers, or null when the calendar has no such year, month or day.</summary>
    public static ArchivePeriod? Of(int year, int? month = null, int? day = null)
    {
        var exists = year is >= 1900 and <= 2400
            && month is null or >= 1 and <= 12
            && (day is null || (month is { } m && day >= 1 && day <= DateTime.DaysInMonth(year, m)));

        return exists ? new ArchivePeriod(year, month, day) : null;
    }

    public static ArchivePeriod Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads a day as people (18/06/2021) and date boxes (2021-06-18) write it; null when it is none.</summary>
    public static ArchivePeriod? Parse(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Of(day.Year, day.Month, day.Day)
            : null;

    /// <summary>The address within the site, as ~/tin-tuc/ngay/2021/06/18.</summary>
    public string Path => (Year, Month, Day) switch
    {
        (null, _, _) => "~/tin-tuc",
        (_, null, _) => string.Create(CultureInfo.InvariantCulture, $"~/tin-tuc/ngay/{Year:0000}"),
        (_, _, null) => string.Create(CultureInfo.InvariantCulture, $"~/tin-tuc/ngay/{Year:0000}/{Month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"~/tin-tuc/ngay/{Year:0000}/{Month:00}/{Day:00}"),
    };

    public string Title => (Year, Month, Day) switch
    {
        (null, _, _) => "Tin tức",
        (_, null, _) => string.Create(CultureInfo.InvariantCulture, $"Tin năm {Year}"),
        (_, _, null) => string.Create(CultureInfo.InvariantCulture, $"Tin tháng {Month:00}/{Year}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"Tin ngày {Day:00}/{Month:00}/{Year}"),
    };

    /// <summary>The period around this one: a day's month, a month's year, and all.</summary>
    public ArchivePeriod? Parent => (Year, Month, Day) switch
    {
        (null, _, _) => null,
        (_, null, _) => All,
        (_, _, null) => new ArchivePeriod(Year, null, null),
        _ => new ArchivePeriod(Year, Month, null),
    };

    /// <summary>The day, month or year, as this period is one, that the day lies in.</summary>
    public ArchivePeriod SameLengthAt(DateOnly day) =>
        new(Year is null ? null : day.Year, Month is null ? null : day.Month, Day is null ? null : day.Day);

    /// <summary>The first and the last day that may be of the period, as numbers: 20210601 and 20210631.</summary>
    internal (int From, int To) Days => Year is { } year
        ? ((year * 10000) + ((Month ?? 1) * 100) + (Day ?? 1), (year * 10000) + ((Month ?? 12) * 100) + (Day ?? 31))
        : (0, int.MaxValue);

    internal (long From, long Before) Positions
    {
        get
        {
            if (Year is not { } year)
            {
                return (0, long.MaxValue);
            }

            var start = new DateTime(year, Month ?? 1, Day ?? 1, 0, 0, 0, DateTimeKind.Unspecified);
            var end = Day is not null ? start.AddDays(1) : Month is not null ? start.AddMonths(1) : start.AddYears(1);

            return (NewsPosition.StartOf(start), NewsPosition.StartOf(end));
        }
    }
}
