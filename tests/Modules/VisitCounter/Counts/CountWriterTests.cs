using Agency.VisitCounter;
using Agency.VisitCounter.Counts;
using Agency.VisitCounter.Visitors;
using Microsoft.Extensions.Logging;

namespace OrchardSite.Modules.Tests.VisitCounter.Counts;

public sealed class CountWriterTests : IAsyncLifetime
{
    private static readonly DateOnly _day = new(2021, 6, 18);
    private readonly FakeClock _clock = new();
    private readonly Log _log = new();
    private ModuleStore _store = null!;
    private CountStore _stored = null!;

    public async Task InitializeAsync()
    {
        _store = await ModuleStore.CreateAsync<Migrations>(migration => migration.CreateAsync());
        _stored = new CountStore(_store.Store);
    }

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task Flush_WritesCountsAndVisitors()
    {
        var node = new Node(this);
        node.Visit();

        await node.Writer.FlushAsync(default);

        Assert.Equal([(_day, 1L, 1L)], await _stored.ReadDaysAsync(default));
        Assert.Single(await _stored.ReadVisitorsAsync(default));
    }

    [Fact]
    public async Task Flush_ThatFails_IsLogged_AndNothingIsLost()
    {
        var node = new Node(this);
        node.Visit();
        await _store.ExecuteAsync("ALTER TABLE \"t_VisitCounterDay\" RENAME TO \"away\"");
        await node.Writer.FlushAsync(default);
        node.Visit();
        await node.Writer.FlushAsync(default);

        Assert.Equal(2, _log.Errors);
        Assert.Equal(2, node.Counts.Visits(_day).Today);
        Assert.Empty(await _stored.ReadVisitorsAsync(default));

        await _store.ExecuteAsync("ALTER TABLE \"away\" RENAME TO \"t_VisitCounterDay\"");
        await node.Writer.FlushAsync(default);

        Assert.Equal([(_day, 2L, 2L)], await _stored.ReadDaysAsync(default));
        Assert.Equal(2, (await _stored.ReadVisitorsAsync(default)).Count);
    }

    [Fact]
    public async Task Flush_WithNothingNew_DoesNotTouchTheDatabase()
    {
        var node = new Node(this);
        await _store.ExecuteAsync("DROP TABLE \"t_VisitCounterDay\"");

        await node.Writer.FlushAsync(default);

        Assert.Equal(0, _log.Errors);
    }

    [Fact]
    public async Task Start_ContinuesWhereTheLastProcessStopped()
    {
        var before = new Node(this);
        await before.Writer.EnsureStartedAsync(default);
        var visitor = before.Visit();
        await before.Writer.DisposeAsync();

        var after = new Node(this);
        await after.Writer.EnsureStartedAsync(default);
        _clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(1, after.Counts.Visits(_day).Total);
        Assert.False(after.Tracker.Arrive(visitor.Id, 0, new VisitCounterSettings()).IsNewVisit);
        await after.Writer.DisposeAsync();
    }

    [Fact]
    public async Task Stop_WritesTheRest_AndMayBeCalledAgain()
    {
        var node = new Node(this);
        await node.Writer.EnsureStartedAsync(default);
        node.Visit();

        await node.Writer.StopAsync();
        await node.Writer.StopAsync();

        Assert.Equal([(_day, 1L, 1L)], await _stored.ReadDaysAsync(default));
    }

    [Fact]
    public async Task Flush_ForgetsVisitorsOfYesterday()
    {
        var node = new Node(this);
        node.Visit();
        await node.Writer.FlushAsync(default);
        _clock.Advance(TimeSpan.FromHours(25));
        var visitor = node.Visit();
        await node.Writer.FlushAsync(default);

        Assert.Equal(visitor.Id, Assert.Single(await _stored.ReadVisitorsAsync(default)).Id);
    }

    /// <summary>What one process has of the counter.</summary>
    private sealed class Node
    {
        public Node(CountWriterTests test)
        {
            Tracker = new VisitorTracker(test._clock);
            Counts = new VisitCounts(test._stored);
            Writer = new CountWriter(Counts, Tracker, test._stored, test._clock, test._log);
        }

        public VisitorTracker Tracker { get; }

        public VisitCounts Counts { get; }

        public CountWriter Writer { get; }

        public Visitor Visit()
        {
            var arrival = Tracker.Arrive(Guid.NewGuid(), 0, new VisitCounterSettings());
            Counts.AddPageView(_day, arrival.IsNewVisit);
            return arrival.Visitor;
        }
    }

    private sealed class Log : ILogger<CountWriter>
    {
        public int Errors { get; private set; }

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Errors += logLevel == LogLevel.Error ? 1 : 0;
    }
}
