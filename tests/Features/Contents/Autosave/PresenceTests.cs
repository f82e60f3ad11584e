using Sapling.Contents.Autosave;

namespace OrchardSite.Features.Tests.Contents.Autosave;

public sealed class PresenceTests
{
    private readonly SaigonClock _clock = new();
    private readonly Presence _presence;

    public PresenceTests() => _presence = new Presence(_clock);

    [Fact]
    public void Others_AreThoseWhoHaveTheItemOpen_WithoutOneself()
    {
        _presence.Touch("bài", "1", "Lan");
        _presence.Touch("bài", "2", "Minh");
        _presence.Touch("bài khác", "3", "Hoa");

        Assert.Equal(["Minh"], _presence.Others("bài", "1"));
        Assert.Equal(["Lan"], _presence.Others("bài", "2"));
        Assert.Equal(["Lan", "Minh"], _presence.Others("bài", "3"));
        Assert.Empty(_presence.Others("không ai mở", "1"));
    }

    [Fact]
    public void WhoeverGaveNoSignForAMinute_IsGone()
    {
        _presence.Touch("bài", "1", "Lan");
        _clock.Advance(TimeSpan.FromSeconds(60));
        Assert.Equal(["Lan"], _presence.Others("bài", "2"));

        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Empty(_presence.Others("bài", "2"));
    }

    [Fact]
    public void ASign_KeepsOneThere()
    {
        _presence.Touch("bài", "1", "Lan");
        _clock.Advance(TimeSpan.FromSeconds(45));
        _presence.Touch("bài", "1", "Lan");
        _clock.Advance(TimeSpan.FromSeconds(45));

        Assert.Equal(["Lan"], _presence.Others("bài", "2"));
    }

    [Fact]
    public void WhoeverLeaves_IsGoneAtOnce()
    {
        _presence.Touch("bài", "1", "Lan");
        _presence.Leave("bài", "1");
        _presence.Leave("bài", "1");

        Assert.Empty(_presence.Others("bài", "2"));
    }
}
