using Agency.VisitCounter;
using Agency.VisitCounter.Counts;
using Agency.VisitCounter.Visitors;

namespace OrchardSite.Modules.Tests.VisitCounter.Counts;

public sealed class CountStoreTests : IAsyncLifetime
{
    private static readonly DateOnly _day = new(2021, 6, 18);
    private ModuleStore _store = null!;
    private CountStore _counts = null!;

    public async Task InitializeAsync()
    {
        _store = await ModuleStore.CreateAsync<Migrations>(migration => migration.CreateAsync());
        _counts = new CountStore(_store.Store);
    }

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task Write_AddsToWhatIsThere()
    {
        await WriteAsync(new CountBatch([new DayDelta(_day, 2, 5)], [new ViewDelta("a", 3)]));
        await WriteAsync(new CountBatch([new DayDelta(_day, 1, 1), new DayDelta(_day.AddDays(1), 4, 4)], [new ViewDelta("a", 1), new ViewDelta("b", 1)]));

        Assert.Equal([(_day, 3L, 6L), (_day.AddDays(1), 4L, 4L)], (await _counts.ReadDaysAsync(default)).OrderBy(row => row.Day));
        Assert.Equal((4, 1, 0), (await _counts.ReadViewsAsync("a", default), await _counts.ReadViewsAsync("b", default), await _counts.ReadViewsAsync("c", default)));
    }

    [Fact]
    public async Task Write_FromTwoNodes_LosesNothing()
    {
        var other = new CountStore(_store.Store);
        await WriteAsync(new CountBatch([new DayDelta(_day, 1, 1)], []));

        await Task.WhenAll(Enumerable.Range(0, 20).Select(number =>
            (number % 2 == 0 ? _counts : other).WriteAsync(new CountBatch([new DayDelta(_day, 1, 2)], []), [], null, default)));

        Assert.Equal([(_day, 21L, 41L)], await _counts.ReadDaysAsync(default));
    }

    [Fact]
    public async Task ReadMostViewed_IsInOrder_AndNoMoreThanAskedFor()
    {
        await WriteAsync(new CountBatch([], [new ViewDelta("ít", 1), new ViewDelta("nhiều", 9), new ViewDelta("vừa", 5)]));

        Assert.Equal([("nhiều", 9L), ("vừa", 5L)], await _counts.ReadMostViewedAsync(2, default));
    }

    [Fact]
    public async Task Visitors_AreStoredAsTheyAre_AndForgottenWhenLongNotSeen()
    {
        var (stays, goes) = (Guid.NewGuid(), Guid.NewGuid());
        await _counts.WriteAsync(new CountBatch([], []), [new VisitorRecord(stays, 100, ["a"]), new VisitorRecord(goes, 40, [])], null, default);
        await _counts.WriteAsync(new CountBatch([], []), [new VisitorRecord(stays, 120, ["a", "b"])], dropNotSeenSince: 50, default);

        var visitor = Assert.Single(await _counts.ReadVisitorsAsync(default));
        Assert.Equal((stays, 120), (visitor.Id, visitor.LastSeen));
        Assert.Equal(["a", "b"], visitor.Viewed);
    }

    [Fact]
    public async Task Write_ThatFailsHalfWay_WritesNothing()
    {
        await _store.ExecuteAsync("DROP TABLE \"t_VisitCounterVisitor\"");

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
            _counts.WriteAsync(new CountBatch([new DayDelta(_day, 1, 1)], [new ViewDelta("a", 1)]), [new VisitorRecord(Guid.NewGuid(), 1, [])], null, default));

        Assert.Empty(await _counts.ReadDaysAsync(default));
        Assert.Equal(0, await _counts.ReadViewsAsync("a", default));
    }

    [Fact]
    public async Task Ids_AreValues_NotSql()
    {
        await WriteAsync(new CountBatch([], [new ViewDelta("x'; DROP TABLE t_--", 2)]));

        Assert.Equal(2, await _counts.ReadViewsAsync("x'; DROP TABLE t_--", default));
    }

    private Task WriteAsync(CountBatch batch) => _counts.WriteAsync(batch, [], null, default);
}
