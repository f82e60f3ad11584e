using Agency.VisitCounter.Counts;

namespace Agency.VisitCounter.Admin;

/// <summary>Visits a day as bars, in a box of 100 by 100 that the page stretches.</summary>
internal sealed class VisitChart(IReadOnlyList<DayFigures> days)
{
    /// <summary>So that a day with few visits beside one with many is still seen.</summary>
    private const double Least = 1;

    public IReadOnlyList<DayFigures> Days { get; } = days;

    public long Visits { get; } = days.Sum(day => day.Visits);

    public long PageViews { get; } = days.Sum(day => day.PageViews);

    public DayFigures? Busiest { get; } = days.Where(day => day.Visits > 0).MaxBy(day => day.Visits);

    public double Width => 100.0 / Math.Max(1, Days.Count);

    public double Height(DayFigures day) => day.Visits == 0 ? 0 : Math.Max(Least, 100.0 * day.Visits / Busiest!.Visits);
}
