using Agency.VisitCounter.Admin;
using Agency.VisitCounter.Counts;

namespace OrchardSite.Modules.Tests.VisitCounter.Admin;

public sealed class VisitChartTests
{
    [Fact]
    public void Bars_are_as_high_as_their_part_of_the_busiest_day()
    {
        var chart = Chart(0, 50, 200, 1);

        Assert.Equal([0, 25, 100, 1], chart.Days.Select(chart.Height));
        Assert.Equal(25, chart.Width);
        Assert.Equal((251, 200), (chart.Visits, chart.Busiest!.Visits));
    }

    [Fact]
    public void A_few_visits_beside_many_are_still_seen() => Assert.Equal(1, Chart(1, 1_000_000).Height(new(default, 1, 1)));

    [Fact]
    public void Without_visits_there_is_no_busiest_day()
    {
        var chart = Chart(0, 0);

        Assert.Null(chart.Busiest);
        Assert.Equal([0, 0], chart.Days.Select(chart.Height));
    }

    private static VisitChart Chart(params long[] visits) =>
        new([.. visits.Select((count, day) => new DayFigures(new DateOnly(2026, 11, 1).AddDays(day), count, count))]);
}
