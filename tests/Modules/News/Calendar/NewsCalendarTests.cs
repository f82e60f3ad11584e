using Agency.News;
using Agency.News.Calendar;
using Agency.News.Indexes;

namespace OrchardSite.Modules.Tests.News.Calendar;

public sealed class NewsCalendarTests : IAsyncLifetime
{
    private static readonly DateTime _today = new(2022, 2, 3);
    private ModuleStore _store = null!;

    public async Task InitializeAsync() => _store = await ModuleStore.CreateAsync<Migrations>(migration => migration.CreateAsync());

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task Build_WithoutAMonth_IsTheLatestWithNews()
    {
        var (month, previous, next) = await BuildAsync([20190105, 20211206, 20210618]);

        Assert.Equal(("Tháng 12, 2021", 202106, null), (month.Title, previous, next));
    }

    [Fact]
    public async Task Build_WithoutNews_IsTheMonthOfToday()
    {
        var (month, previous, next) = await BuildAsync([]);

        Assert.Equal(("Tháng 2, 2022", null, null), (month.Title, previous, next));
        Assert.All(month.Weeks.SelectMany(week => week).OfType<CalendarDay>(), day => Assert.Equal("", day.Path));
    }

    [Fact]
    public async Task Build_OfAYear_IsItsLastMonthWithNews_ElseDecember()
    {
        Assert.Equal("Tháng 6, 2021", (await BuildAsync([20210105, 20210618, 20220101], 2021)).Month.Title);
        Assert.Equal("Tháng 12, 2018", (await BuildAsync([20210105], 2018)).Month.Title);
    }

    [Fact]
    public async Task Build_SkipsMonthsWithoutNews_AcrossYears()
    {
        var (month, previous, next) = await BuildAsync([20191231, 20210618, 20230101], 2021, 6, 18);

        Assert.Equal((201912, 202301), (previous, next));
        var day = month.Weeks.SelectMany(week => week).OfType<CalendarDay>().Single(day => day.Count > 0);
        Assert.True(day is { Number: 18, IsCurrent: true, Count: 1 });
    }

    [Fact]
    public async Task Build_AMonthWithoutNews_StillHasItsNeighbours()
    {
        var (month, previous, next) = await BuildAsync([20210618, 20210820], 2021, 7);

        Assert.Equal(("Tháng 7, 2021", 202106, 202108), (month.Title, previous, next));
    }

    private async Task<(CalendarMonth Month, int? Previous, int? Next)> BuildAsync(int[] days, int? year = null, int? month = null, int? day = null)
    {
        await _store.ExecuteAsync("DELETE FROM \"t_NewsIndex\"");

        foreach (var one in days)
        {
            await _store.ExecuteAsync($"INSERT INTO \"t_NewsIndex\" (\"ContentItemId\", \"Position\", \"Day\") VALUES ('x', 0, {one})");
        }

        await using var session = _store.Store.CreateSession();
        return await new NewsCalendar(session, new NewsDays(new FakeSignal())).BuildAsync(year, month, day, _today);
    }
}
