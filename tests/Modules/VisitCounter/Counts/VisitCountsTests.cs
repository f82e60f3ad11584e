using Agency.VisitCounter;
using Agency.VisitCounter.Counts;

namespace OrchardSite.Modules.Tests.VisitCounter.Counts;

public sealed class VisitCountsTests : IAsyncLifetime
{
    private static readonly DateOnly _today = new(2021, 7, 1);
    private ModuleStore _store = null!;
    private VisitCounts _counts = null!;

    public async Task InitializeAsync()
    {
        _store = await ModuleStore.CreateAsync<Migrations>(migration => migration.CreateAsync());
        _counts = new VisitCounts(new CountStore(_store.Store));
    }

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public void Visits_AreOfAllDays_TheDay_AndItsMonth()
    {
        _counts.AddPageView(new DateOnly(2020, 7, 1), isNewVisit: true);
        _counts.AddPageView(new DateOnly(2021, 6, 30), isNewVisit: true);
        _counts.AddPageView(_today, isNewVisit: true);
        _counts.AddPageView(_today, isNewVisit: false);

        Assert.Equal(new VisitFigures(3, 1, 1), _counts.Visits(_today));
        Assert.Equal(new VisitFigures(3, 0, 1), _counts.Visits(_today.AddDays(1)));
        Assert.Equal(new VisitFigures(3, 0, 0), _counts.Visits(_today.AddMonths(1)));
    }

    [Fact]
    public void Days_HaveNoGaps_AndEndWhereTheyAreToldTo()
    {
        _counts.AddPageView(_today.AddDays(-2), isNewVisit: true);
        _counts.AddPageView(_today, isNewVisit: false);
        _counts.AddPageView(_today.AddDays(1), isNewVisit: true);

        Assert.Equal(
            [new DayFigures(_today.AddDays(-2), 1, 1), new DayFigures(_today.AddDays(-1), 0, 0), new DayFigures(_today, 0, 1)],
            _counts.Days(_today.AddDays(-2), _today));
        Assert.Empty(_counts.Days(_today, _today.AddDays(-1)));
    }

    [Fact]
    public async Task Load_TakesWhatIsStored_BesideWhatIsPending()
    {
        await _store.ExecuteAsync("INSERT INTO \"t_VisitCounterDay\" (\"Day\", \"Visits\", \"PageViews\") VALUES ('2021-07-01', 10, 20)");
        _counts.AddPageView(_today, isNewVisit: true);

        await _counts.LoadAsync(default);

        Assert.Equal(11, _counts.Visits(_today).Today);
        Assert.Equal([new DayDelta(_today, 1, 1)], _counts.Take().Days);
    }

    [Fact]
    public async Task Settle_MovesOnlyWhatWasWritten()
    {
        _counts.AddPageView(_today, isNewVisit: true);
        await _counts.AddViewAsync("a", default);
        var batch = _counts.Take();
        _counts.AddPageView(_today, isNewVisit: true);
        await _counts.AddViewAsync("a", default);

        _counts.Settle(batch);

        Assert.Equal((2, 2), (_counts.Visits(_today).Today, await _counts.ViewsAsync("a", default)));
        var rest = _counts.Take();
        Assert.Equal([new DayDelta(_today, 1, 1)], rest.Days);
        Assert.Equal([new ViewDelta("a", 1)], rest.Views);
        _counts.Settle(rest);
        Assert.True(_counts.Take().IsEmpty);
    }

    [Fact]
    public async Task Views_AreReadOnce_AndStartFromWhatIsStored()
    {
        await _store.ExecuteAsync("INSERT INTO \"t_VisitCounterContent\" (\"ContentItemId\", \"Views\") VALUES ('a', 41)");
        await _counts.AddViewAsync("a", default);

        Assert.Equal((42, 0), (await _counts.ViewsAsync("a", default), await _counts.ViewsAsync("b", default)));
    }

    [Fact]
    public async Task Settle_WithVeryManyArticles_ForgetsThoseThatAreWritten_AndReadsThemAgain()
    {
        await _store.ExecuteAsync("INSERT INTO \"t_VisitCounterContent\" (\"ContentItemId\", \"Views\") VALUES ('x0', 7)");

        for (var i = 0; i <= VisitCounts.KeptArticles; i++)
        {
            await _counts.ViewsAsync($"x{i}", default);
        }

        await _counts.AddViewAsync("pending", default);
        _counts.Settle(new CountBatch([], []));

        Assert.Equal([new ViewDelta("pending", 1)], _counts.Take().Views);
        Assert.Equal(7, await _counts.ViewsAsync("x0", default));
    }
}
