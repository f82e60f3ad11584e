using System.Text.Json.Nodes;
using Sapling.Admin.Trees;

namespace OrchardSite.Features.Tests.Admin;

public sealed class ItemTreeTests
{
    [Theory]
    [InlineData("up:1", "b(b1,b2),a,c", "0")]
    [InlineData("down:0", "b(b1,b2),a,c", "1")]
    [InlineData("in:1", "a(b(b1,b2)),c", "0-0")]
    [InlineData("in:2", "a,b(b1,b2,c)", "1-2")]
    [InlineData("out:1-0", "a,b(b2),b1,c", "2")]
    [InlineData("up:1-1", "a,b(b2,b1),c", "1-0")]
    [InlineData("up:0", "a,b(b1,b2),c", null)]
    [InlineData("in:0", "a,b(b1,b2),c", null)]
    [InlineData("out:0", "a,b(b1,b2),c", null)]
    [InlineData("down:2", "a,b(b1,b2),c", null)]
    [InlineData("up:9", "a,b(b1,b2),c", null)]
    [InlineData("up:x", "a,b(b1,b2),c", null)]
    [InlineData("turn:0", "a,b(b1,b2),c", null)]
    public void Moves_by_a_button(string step, string result, string? place)
    {
        var tree = Tree();

        Assert.Equal(place, new ItemTreeMove { Step = step }.Apply(tree));
        Assert.Equal(result, Text(tree.Roots));
    }

    [Theory]
    [InlineData("0", ItemTreeSide.After, "2", "b(b1,b2),c,a", "2")]
    [InlineData("1-1", ItemTreeSide.Before, "0", "b2,a,b(b1),c", "0")]
    [InlineData("2", ItemTreeSide.Below, "1-0", "a,b(b1(c),b2)", "1-0-0")]
    [InlineData("1", ItemTreeSide.Below, "1-0", "a,b(b1,b2),c", null)]
    [InlineData("1", ItemTreeSide.After, "1", "a,b(b1,b2),c", null)]
    [InlineData("1", ItemTreeSide.After, "7", "a,b(b1,b2),c", null)]
    public void Moves_by_dragging(string from, ItemTreeSide side, string to, string result, string? place)
    {
        var tree = Tree();

        Assert.Equal(place, new ItemTreeMove { From = from, Side = side, To = to }.Apply(tree));
        Assert.Equal(result, Text(tree.Roots));
    }

    [Fact]
    public void Adds_replaces_and_removes()
    {
        var tree = Tree();

        Assert.Equal("3", tree.Add(Item("d"), null));
        Assert.Equal("0-0", tree.Add(Item("a1"), "0"));
        Assert.Null(tree.Add(Item("x"), "8"));
        Assert.True(tree.Replace("1", Item("B")));
        Assert.Equal(2, tree.CountBelow("1"));
        Assert.True(tree.Remove("0-0"));
        Assert.False(tree.Remove("0-0"));
        Assert.Equal("a,B(b1,b2),c,d", Text(tree.Roots));
        Assert.False(tree.Roots[0]!.AsObject().ContainsKey("Part"));
    }

    [Fact]
    public void Tells_where_each_item_is()
        => Assert.Equal(
            [("0", 0, true, false), ("1", 0, false, false), ("1-0", 1, true, false), ("1-1", 1, false, true), ("2", 0, false, true)],
            Tree().Nodes().Select(node => (node.Path, node.Level, node.IsFirst, node.IsLast)));

    [Theory]
    [InlineData("""[{"index":"2"},{"index":"0"},{"index":"1","children":[{"index":"1-1"},{"index":"1-0"}]}]""", "c,a,b(b2,b1)")]
    [InlineData("""[{"index":"0","children":[]},{"index":"1-1","children":[{"index":"1"},{"index":"1-0","children":[{"index":"2"}]}]}]""", "a,b2(b,b1(c))")]
    [InlineData("""[{"index":"0"},{"index":"1"},{"index":"2"},{"index":"1-0"},{"index":"1-1"}]""", "a,b,c,b1,b2")]
    public void Is_arranged_as_a_hierarchy_says_and_stays_what_it_was(string hierarchy, string result)
    {
        var tree = Tree();

        Assert.Equal(result, Text(tree.Arrange(hierarchy)!.Roots));
        Assert.Equal("a,b(b1,b2),c", Text(tree.Roots));
    }

    [Theory]
    [InlineData("""[{"index":"7"}]""")]
    [InlineData("""[{"index":"0-0"}]""")]
    [InlineData("""[{"index":"-1"}]""")]
    [InlineData("""[{"index":"0"},{"index":"0"}]""")]
    [InlineData("""[{"index":"1","children":[{"index":"1"}]}]""")]
    [InlineData("""[{"index":"1","children":{}}]""")]
    [InlineData("""[{"index":"0"},{"index":"1","children":[{"index":"1-0"}]},{"index":"2"}]""")]
    [InlineData("""[{"index":"0"},{"index":"00"},{"index":"1","children":[{"index":"1-0"},{"index":"1-1"}]}]""")]
    [InlineData("""[{"index":"2"},{"index":"0"},{"index":"1"}]""")]
    [InlineData("[]")]
    [InlineData("[{}]")]
    [InlineData("[1]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("không phải JSON")]
    public void A_hierarchy_that_does_not_fit_is_refused(string hierarchy) => Assert.Null(Tree().Arrange(hierarchy));

    private static ItemTree Tree()
    {
        var below = Item("b");
        below["Part"] = new JsonObject { ["Items"] = new JsonArray(Item("b1"), Item("b2")) };
        return new ItemTree([Item("a"), below, Item("c")], "Part", "Items");
    }

    private static JsonObject Item(string name) => new() { ["Name"] = name };

    private static string Text(JsonArray items) => string.Join(',', items.Select(item =>
        item!["Name"] + (item["Part"]?["Items"] is JsonArray { Count: > 0 } below ? $"({Text(below)})" : "")));
}
