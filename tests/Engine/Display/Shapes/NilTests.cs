using OrchardCore.DisplayManagement.Shapes;

namespace OrchardSite.Engine.Tests.Display.Shapes;

/// <summary>Templates may ask for what is not there as deep as they like.</summary>
public sealed class NilTests
{
    [Fact]
    public void Members_AreNothingAgain()
    {
        dynamic nil = Nil.Instance;

        Assert.Same(Nil.Instance, (object)nil.A);
        Assert.Same(Nil.Instance, (object)nil.A.B["c"].D(5));
        Assert.Equal("", nil.A.B.ToString());
    }

    [Fact]
    public void Nothing_EqualsNull()
    {
        dynamic nil = Nil.Instance;

        Assert.True((bool)(nil == null)!);
        Assert.False((bool)(nil != null)!);
        Assert.True(Nil.Instance.Equals(null));
        Assert.True(Nil.Instance == (object?)null);
        Assert.True(Nil.Instance != (object)"a");
    }

    [Fact]
    public void Nothing_IsTheDefaultOfAnyType()
    {
        dynamic nil = Nil.Instance;
        int number = nil;
        string? text = nil;
        bool flag = nil;

        Assert.Equal((0, null, false), (number, text, flag));
    }
}
