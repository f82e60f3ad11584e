using System.Globalization;

namespace Sapling.ContentFields.Dates;

/// <summary>Dates and times as browsers send them and as people in Vietnam write them, under any locale of the machine.</summary>
internal static class DateText
{
    private static readonly string[] _dates =
    [
        "yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy",
    ];

    private static readonly string[] _times = ["H:mm", "H:mm:ss", "H:mm:ss.FFFFFFF", "H'h'mm", "H'h'"];

    private static readonly string[] _moments = Combine();

    public static bool TryParseDate(string text, out DateTime date)
        => DateTime.TryParseExact(text.Trim(), _dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>A date with or without a time of day; without one it begins the day.</summary>
    public static bool TryParseMoment(string text, out DateTime moment)
        => DateTime.TryParseExact(text.Trim(), _moments, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out moment)
            || TryParseDate(text, out moment);

    public static bool TryParseTime(string text, out TimeSpan time)
    {
        var parsed = DateTime.TryParseExact(text.Trim(), _times, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out var moment);
        time = moment.TimeOfDay;
        return parsed;
    }

    private static string[] Combine()
    {
        var moments = new List<string>();
        foreach (var date in _dates)
        {
            foreach (var time in _times)
            {
                moments.Add(date + " " + time);
            }
        }

        moments.AddRange(_times.Select(time => "yyyy-MM-dd'T'" + time));
        return [.. moments];
    }
}
