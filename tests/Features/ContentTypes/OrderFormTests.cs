using Sapling.ContentTypes.Ordering;

namespace OrchardSite.Features.Tests.ContentTypes;

public sealed class OrderFormTests
{
    [Theory]
    [InlineData("up:b", "b,a,c,d")]
    [InlineData("down:b", "a,c,b,d")]
    [InlineData("up:a", "a,b,c,d")]
    [InlineData("down:d", "a,b,c,d")]
    [InlineData("up:nothing", "a,b,c,d")]
    [InlineData("sideways", "a,b,c,d")]
    [InlineData(null, "a,b,c,d")]
    public void A_button_moves_its_row_by_one(string? move, string expected) => Assert.Equal(expected, Order(["1", "2", "3", "4"], move));

    [Theory]
    [InlineData("4,2,3,4", "b,c,d,a")]
    [InlineData("1,2,3,1", "d,a,b,c")]
    [InlineData("1,3,3,4", "a,c,b,d")]
    [InlineData("1,2,2,4", "a,c,b,d")]
    [InlineData("9,2,3,4", "b,c,d,a")]
    [InlineData("1,2,3,0", "d,a,b,c")]
    [InlineData("1.5,1,2,3", "b,a,c,d")]
    public void A_number_is_the_place_a_row_goes_to(string positions, string expected) => Assert.Equal(expected, Order(positions.Split(','), null));

    [Theory]
    [InlineData("x,,-,?")]
    [InlineData("")]
    public void What_is_not_a_number_changes_nothing(string positions) => Assert.Equal("a,b,c,d", Order(positions.Split(','), null));

    [Fact]
    public void A_name_posted_twice_counts_once() =>
        Assert.Equal(["a", "b"], new OrderForm { Names = ["a", "b", "a"], Positions = ["1", "2", "3"] }.Result());

    private static string Order(string[] positions, string? move) =>
        string.Join(',', new OrderForm { Names = ["a", "b", "c", "d"], Positions = positions, Move = move }.Result());
}
