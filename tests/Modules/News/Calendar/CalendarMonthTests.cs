using Agency.News.Calendar;

namespace OrchardSite.Modules.Tests.News.Calendar;

public sealed class CalendarMonthTests
{
    private static readonly Dictionary<int, int> _none = [];

    [Fact]
    public void Of_June2021_BeginsOnATuesdayAndHasFiveWeeks()
    {
        var month = CalendarMonth.Of(2021, 6, new Dictionary<int, int> { [18] = 2 }, current: 18);

        Assert.Equal("Tháng 6, 2021", month.Title);
        Assert.Equal(5, month.Weeks.Count);
        Assert.Null(month.Weeks[0][0]);
        Assert.Equal(1, month.Weeks[0][1]!.Number);

        var day = month.Weeks.SelectMany(week => week).Single(candidate => candidate?.Count > 0)!;
        Assert.Equal("~/tin-tuc/ngay/2021/06/18", day.Path);
        Assert.Equal("18/06/2021: 2 tin", day.Label);
        Assert.True(day.IsCurrent);
    }

    [Theory]
    [InlineData(2021, 2, 4)]
    [InlineData(2021, 5, 6)]
    [InlineData(2024, 2, 5)]
    public void Of_AnyMonth_HasFullWeeks(int year, int month, int weeks)
    {
        var calendar = CalendarMonth.Of(year, month, _none);

        Assert.Equal(weeks, calendar.Weeks.Count);
        Assert.All(calendar.Weeks, week => Assert.Equal(7, week.Count));
        Assert.Equal(Enumerable.Range(1, DateTime.DaysInMonth(year, month)), calendar.Weeks.SelectMany(week => week).OfType<CalendarDay>().Select(day => day.Number));
    }

    [Fact]
    public void Of_ADayWithoutNews_HasNoPath() =>
        Assert.All(CalendarMonth.Of(2021, 6, _none).Weeks.SelectMany(week => week).OfType<CalendarDay>(), day => Assert.Equal("", day.Path));
}
