using System.Globalization;
using Agency.News.Archive;

namespace Agency.News.Calendar;

/// <summary>A month as a table of weeks from Monday to Sunday.</summary>
public sealed class CalendarMonth
{
    private CalendarMonth(int year, int month) => (Year, Month) = (year, month);

    public int Year { get; }

    public int Month { get; }

    public string Title => string.Create(CultureInfo.InvariantCulture, $"Tháng {Month}, {Year}");

    public string Path => ArchivePeriod.Of(Year, Month)!.Path;

    /// <summary>Days of the month in rows of seven; null where a row begins before or ends after the month.</summary>
    public IReadOnlyList<IReadOnlyList<CalendarDay?>> Weeks { get; private init; } = [];

    /// <summary>Lays out a month; <paramref name="counts"/> has the number of articles by day of the month.</summary>
    public static CalendarMonth Of(int year, int month, IReadOnlyDictionary<int, int> counts, int? current = null)
    {
        var lead = ((int)new DateOnly(year, month, 1).DayOfWeek + 6) % 7;
        var days = Enumerable.Repeat<CalendarDay?>(null, lead)
            .Concat(Enumerable.Range(1, DateTime.DaysInMonth(year, month)).Select(day => new CalendarDay(new DateOnly(year, month, day), counts.GetValueOrDefault(day), day == current)));

        return new CalendarMonth(year, month)
        {
            Weeks = [.. days.Chunk(7).Select(week => week.Length == 7 ? week : [.. week, .. Enumerable.Repeat<CalendarDay?>(null, 7 - week.Length)])],
        };
    }
}

/// <summary>A day of the calendar: its number, how many articles it has, and where they are.</summary>
public sealed class CalendarDay(DateOnly date, int count, bool isCurrent)
{
    public int Number => date.Day;

    public int Count => count;

    public bool IsCurrent => isCurrent;

    /// <summary>Empty on a day without news.</summary>
    public string Path => count > 0 ? ArchivePeriod.Of(date).Path : "";

    public string Label => string.Create(CultureInfo.InvariantCulture, $"{date:dd}/{date:MM}/{date.Year}: {count} tin");
}
