using Agency.News;
using Agency.News.Indexes;
using YesSql;

namespace OrchardSite.Modules.Tests.News.Indexes;

public sealed class NewsDaysTests : IAsyncLifetime
{
    private readonly FakeSignal _signal = new();
    private ModuleStore _store = null!;

    public async Task InitializeAsync() => _store = await ModuleStore.CreateAsync<Migrations>(migration => migration.CreateAsync());

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task List_CountsEachDay_OldestFirst()
    {
        await AddAsync(20210618, 20190102, 20210618);

        Assert.Equal([new NewsDay(20190102, 1), new NewsDay(20210618, 2)], await ListAsync(new NewsDays(_signal)));
    }

    [Fact]
    public async Task List_WithoutNews_IsEmpty() => Assert.Empty(await ListAsync(new NewsDays(_signal)));

    [Fact]
    public async Task List_IsKept_UntilAnArticleChanges()
    {
        var days = new NewsDays(_signal);
        await AddAsync(20210618);
        var first = await ListAsync(days);
        await AddAsync(20210619);

        Assert.Same(first, await ListAsync(days));

        await _signal.SignalTokenAsync(nameof(NewsDays));
        Assert.Equal(2, (await ListAsync(days)).Count);
    }

    [Fact]
    public async Task List_AfterAFailure_AsksAgain()
    {
        var days = new NewsDays(_signal);
        await _store.ExecuteAsync("ALTER TABLE \"t_NewsIndex\" RENAME TO \"away\"");
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => ListAsync(days));

        await _store.ExecuteAsync("ALTER TABLE \"away\" RENAME TO \"t_NewsIndex\"");
        Assert.Empty(await ListAsync(days));
    }

    [Fact]
    public void Day_KnowsItsMonthAndDate()
    {
        var day = new NewsDay(NewsDay.NumberOf(new DateTime(2021, 6, 18, 23, 59, 59)), 1);

        Assert.Equal((20210618, 202106, 2021, new DateOnly(2021, 6, 18)), (day.Day, day.Month, day.Year, day.Date));
    }

    private async Task<IReadOnlyList<NewsDay>> ListAsync(NewsDays days)
    {
        await using var session = _store.Store.CreateSession();
        return await days.ListAsync(session);
    }

    private async Task AddAsync(params int[] days)
    {
        foreach (var day in days)
        {
            await _store.ExecuteAsync($"INSERT INTO \"t_NewsIndex\" (\"ContentItemId\", \"Position\", \"Day\") VALUES ('x', 0, {day})");
        }
    }
}
