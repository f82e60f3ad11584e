using CsCheck;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardSite.Engine.Tests.Display.Zones;

public class FlatPositionComparerTests
{
    [Theory]
    [InlineData("1", "2")]
    [InlineData("2", "10")]
    [InlineData("1", "1.5")]
    [InlineData("1.5", "2")]
    [InlineData("1.5", "1.10")]
    [InlineData("before", "0")]
    [InlineData("", "1")]
    [InlineData(null, "1")]
    [InlineData("-1", "0")]
    [InlineData("1", "after")]
    [InlineData("after", "after.5")]
    [InlineData("1.before", "1.1")]
    [InlineData("5", "word")]
    [InlineData("word", "after")]
    [InlineData("a", "b")]
    public void Compare_FirstComesEarlier(string? first, string? second)
    {
        Assert.True(FlatPositionComparer.Instance.Compare(first, second) < 0, $"{first} < {second}");
        Assert.True(FlatPositionComparer.Instance.Compare(second, first) > 0, $"{second} > {first}");
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData("", null)]
    [InlineData("before", "")]
    [InlineData(":5", "5")]
    [InlineData("5.", "5")]
    [InlineData("AFTER", "after")]
    public void Compare_SamePlace_IsZero(string? first, string? second) =>
        Assert.Equal(0, FlatPositionComparer.Instance.Compare(first, second));

    [Fact]
    public void Compare_AnyPositions_IsAnOrder()
    {
        string[] parts = ["0", "1", "2", "10", "before", "after", "", "x", "-3"];
        var part = Gen.Int[0, parts.Length - 1].Select(index => parts[index]);
        var position = Gen.Select(part, part, Gen.Bool, (a, b, both) => both ? $"{a}.{b}" : a);

        Gen.Select(position, position, position).Sample((a, b, c) =>
        {
            var comparer = FlatPositionComparer.Instance;
            Assert.Equal(Math.Sign(comparer.Compare(a, b)), -Math.Sign(comparer.Compare(b, a)));

            if (comparer.Compare(a, b) <= 0 && comparer.Compare(b, c) <= 0)
            {
                Assert.True(comparer.Compare(a, c) <= 0, $"{a} <= {b} <= {c}");
            }
        });
    }
}
