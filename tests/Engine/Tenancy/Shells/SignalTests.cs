using Sapling.Tenancy.Shells;

namespace OrchardSite.Engine.Tests.Tenancy.Shells;

public sealed class SignalTests
{
    private readonly Signal _signal = new();

    [Fact]
    public async Task Signalled_TellsAllWhoHoldTheToken_AndNobodyElse()
    {
        var (one, two, other) = (_signal.GetToken("a"), _signal.GetToken("a"), _signal.GetToken("b"));

        await _signal.SignalTokenAsync("a");

        Assert.True(one.HasChanged && two.HasChanged);
        Assert.False(other.HasChanged);
    }

    [Fact]
    public async Task TokenAfterASignal_WaitsForTheNextOne()
    {
        await _signal.SignalTokenAsync("a");
        var next = _signal.GetToken("a");
        Assert.False(next.HasChanged);

        await _signal.SignalTokenAsync("a");
        Assert.True(next.HasChanged);
    }

    /// <summary>Whoever answers a signal by reading anew takes the next token at once.</summary>
    [Fact]
    public async Task TokenTakenWhileItIsSignalled_IsANewOne()
    {
        var again = false;
        _signal.GetToken("a").RegisterChangeCallback(_ => again = _signal.GetToken("a").HasChanged, null);

        await _signal.SignalTokenAsync("a");

        Assert.False(again);
    }

    [Fact]
    public void Names_AreExact() => Assert.False(ReferenceEquals(_signal.GetToken("a"), _signal.GetToken("A")));
}
