using Agency.VisitCounter;
using Agency.VisitCounter.Visitors;

namespace OrchardSite.Modules.Tests.VisitCounter.Visitors;

public sealed class VisitorTrackerTests
{
    private readonly FakeClock _clock = new();
    private readonly VisitorTracker _tracker;
    private readonly VisitCounterSettings _settings = new();

    public VisitorTrackerTests() => _tracker = new VisitorTracker(_clock);

    [Fact]
    public void Arrive_FirstTime_BeginsAVisitAndAsksForACookie()
    {
        var arrival = _tracker.Arrive(null, 1, _settings);

        Assert.True(arrival.IsNewVisit);
        Assert.True(arrival.NeedsCookie);
    }

    [Fact]
    public void Arrive_WithTheCookieOfTheFirstAnswer_IsTheSameVisit()
    {
        var first = _tracker.Arrive(null, 1, _settings);
        var second = _tracker.Arrive(first.Visitor.Id, 0, _settings);

        Assert.False(second.IsNewVisit);
        Assert.False(second.NeedsCookie);
        Assert.Equal(1, _tracker.CountOnline(_settings));
    }

    [Fact]
    public void Arrive_After29IdleMinutes_IsTheSameVisit_After30ANewOne()
    {
        var id = _tracker.Arrive(null, 1, _settings).Visitor.Id;

        _clock.Advance(TimeSpan.FromMinutes(29));
        Assert.False(_tracker.Arrive(id, 0, _settings).IsNewVisit);

        _clock.Advance(TimeSpan.FromMinutes(30));
        Assert.True(_tracker.Arrive(id, 0, _settings).IsNewVisit);
    }

    [Fact]
    public void Arrive_WithoutCookies_IsKnownByItsFingerprint()
    {
        _tracker.Arrive(null, 1, _settings);

        Assert.False(_tracker.Arrive(null, 1, _settings).IsNewVisit);
        Assert.True(_tracker.Arrive(null, 2, _settings).IsNewVisit);
        Assert.Equal(2, _tracker.CountOnline(_settings));
    }

    [Fact]
    public void Arrive_WithoutCookieWhereAnotherHasSentHis_IsSomebodyElseBehindThatAddress()
    {
        var first = _tracker.Arrive(null, 1, _settings).Visitor;
        _tracker.Arrive(first.Id, 0, _settings);

        var second = _tracker.Arrive(null, 1, _settings);

        Assert.True(second.IsNewVisit);
        Assert.NotEqual(first.Id, second.Visitor.Id);
    }

    [Fact]
    public void View_OnceAVisit_AndAgainInTheNext()
    {
        var visitor = _tracker.Arrive(null, 1, _settings).Visitor;

        Assert.True(_tracker.View(visitor, "a"));
        Assert.False(_tracker.View(visitor, "a"));
        Assert.True(_tracker.View(visitor, "b"));

        _clock.Advance(TimeSpan.FromMinutes(31));
        var again = _tracker.Arrive(visitor.Id, 0, _settings).Visitor;
        Assert.True(_tracker.View(again, "a"));
    }

    [Fact]
    public void CountOnline_After15Minutes_ForgetsTheVisitor()
    {
        _tracker.Arrive(null, 1, _settings);
        _clock.Advance(TimeSpan.FromMinutes(14));
        Assert.Equal(1, _tracker.CountOnline(_settings));

        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(0, _tracker.CountOnline(_settings));
    }

    [Fact]
    public void CountOnline_WithAnotherWindowInTheSettings_CountsByThat()
    {
        _tracker.Arrive(null, 1, _settings);
        _clock.Advance(TimeSpan.FromMinutes(20));

        Assert.Equal(1, _tracker.CountOnline(new VisitCounterSettings { OnlineMinutes = 60 }));
    }

    [Fact]
    public void Restore_AfterARestart_ContinuesTheVisitAndItsViews()
    {
        var visitor = _tracker.Arrive(null, 1, _settings).Visitor;
        _tracker.View(visitor, "a");

        var restarted = new VisitorTracker(_clock);
        restarted.Restore(_tracker.TakeChanged());
        var arrival = restarted.Arrive(visitor.Id, 0, _settings);

        Assert.False(arrival.IsNewVisit);
        Assert.False(restarted.View(arrival.Visitor, "a"));
        Assert.Equal(1, restarted.CountOnline(_settings));
    }

    [Fact]
    public void TakeChanged_Twice_ReturnsOnlyWhatChangedSince()
    {
        _tracker.Arrive(null, 1, _settings);

        Assert.Single(_tracker.TakeChanged());
        Assert.Empty(_tracker.TakeChanged());
    }

    [Fact]
    public void Arrive_TenThousandVisitors_StayUnder20MiB()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);

        for (UInt128 fingerprint = 1; fingerprint <= 10_000; fingerprint++)
        {
            var visitor = _tracker.Arrive(null, fingerprint, _settings).Visitor;
            _tracker.View(visitor, "a");
            _tracker.View(visitor, "b");
        }

        var used = GC.GetTotalMemory(forceFullCollection: true) - before;

        Assert.Equal(10_000, _tracker.CountOnline(_settings));
        Assert.True(used < 20 * 1024 * 1024, $"{used / 1024} KiB");
    }

    [Fact]
    public void Arrive_AFloodOfCookielessClients_KeepsTheMemoryBounded()
    {
        for (UInt128 fingerprint = 1; fingerprint <= VisitorTracker.Capacity * 2; fingerprint++)
        {
            _tracker.Arrive(null, fingerprint, _settings);

            if (fingerprint % 1000 == 0)
            {
                _clock.Advance(TimeSpan.FromSeconds(1));
                Assert.True(_tracker.TakeChanged().Count <= 1000);
            }
        }

        Assert.True(_tracker.CountOnline(_settings) >= VisitorTracker.Capacity);
    }

    [Fact]
    public async Task Arrive_FromManyThreadsAtOnce_CountsOneVisit()
    {
        var id = Guid.NewGuid();
        var arrivals = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(() => _tracker.Arrive(id, 0, _settings))));

        Assert.Single(arrivals, arrival => arrival.IsNewVisit);
        Assert.Equal(1, _tracker.CountOnline(_settings));
    }
}
