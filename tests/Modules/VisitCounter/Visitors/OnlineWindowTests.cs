using Agency.VisitCounter.Visitors;
using CsCheck;

namespace OrchardSite.Modules.Tests.VisitCounter.Visitors;

public sealed class OnlineWindowTests
{
    [Fact]
    public void CountAt_WithinTheWindow_CountsEachVisitorOnce()
    {
        var window = new OnlineWindow(900);
        window.Enter(1000);
        window.Enter(1000);
        window.Leave(1000);
        window.Enter(1500);

        Assert.Equal(2, window.CountAt(1500));
    }

    [Fact]
    public void CountAt_AtTheEdge_ForgetsExactlyAfterTheWindow()
    {
        var window = new OnlineWindow(900);
        window.Enter(1000);

        Assert.Equal(1, window.CountAt(1899));
        Assert.Equal(0, window.CountAt(1900));
    }

    [Fact]
    public void CountAt_AfterALongSilence_IsZeroAndWorksOn()
    {
        var window = new OnlineWindow(60);
        window.Enter(10);

        Assert.Equal(0, window.CountAt(10_000_000));

        window.Enter(10_000_001);
        Assert.Equal(1, window.CountAt(10_000_002));
    }

    [Fact]
    public void Enter_OlderThanTheWindow_IsNotCounted()
    {
        var window = new OnlineWindow(60);
        window.CountAt(1000);
        window.Enter(900);
        window.Leave(900);

        Assert.Equal(0, window.CountAt(1000));
    }

    /// <summary>Against the obvious model: visitors in a dictionary, counted by looking at each.</summary>
    [Fact]
    public void CountAt_ForAnyHistory_AgreesWithCountingOneByOne() =>
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 40]).Array[0, 200].Sample(history =>
        {
            var window = new OnlineWindow(100);
            var lastSeen = new Dictionary<int, long>();
            var now = 1L;

            foreach (var (visitor, pause) in history)
            {
                now += pause;

                if (lastSeen.TryGetValue(visitor, out var before))
                {
                    window.Leave(before);
                }

                window.Enter(now);
                lastSeen[visitor] = now;

                Assert.Equal(lastSeen.Values.Count(seen => seen > now - 100), window.CountAt(now));
            }
        });
}
