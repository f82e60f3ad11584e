using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using Sapling.Display.Navigation;

namespace OrchardSite.Engine.Tests.Display.Navigation;

public sealed class MenuMergeTests
{
    [Fact]
    public void SameText_IsOneItem_WhateverItsCaseAndTranslation()
    {
        var merged = MenuMerge.Merge([Item("Content", "Nội dung", children: [Item("List")]), Item("content", "Content", children: [Item("New")])]);

        var item = Assert.Single(merged);
        Assert.Equal("Nội dung", item.Text!.Value);
        Assert.Equal(["List", "New"], item.Items.Select(child => child.Text!.Name));
    }

    [Fact]
    public void Children_AreJoinedToo()
    {
        var merged = MenuMerge.Merge([Item("A", children: [Item("B", children: [Item("1")])]), Item("A", children: [Item("B", children: [Item("2")])])]);

        Assert.Equal(["1", "2"], Assert.Single(Assert.Single(merged).Items).Items.Select(child => child.Text!.Name));
    }

    [Fact]
    public void OtherCulture_IsAnotherItem()
    {
        var (vietnamese, english) = (Item("A"), Item("A"));
        (vietnamese.Culture, english.Culture) = ("vi", "en");

        Assert.Equal(2, MenuMerge.Merge([vietnamese, english]).Count);
    }

    [Fact]
    public void WithoutText_StaysAlone() => Assert.Equal(2, MenuMerge.Merge([new MenuItem(), new MenuItem()]).Count);

    // Who came first, with or without an address, then the other with its priority; an address is never half of each.
    [Theory]
    [InlineData("url", "route", 0, "url")]
    [InlineData("url", "route", 1, "route")]
    [InlineData("route", "url", 0, "route")]
    [InlineData("route", "url", 1, "url")]
    [InlineData("none", "url", 0, "url")]
    [InlineData("none", "route", -1, "route")]
    [InlineData("url", "none", 5, "url")]
    [InlineData("route", "none", 5, "route")]
    public void Address_IsThatOfTheHigherPriority_Whole(string first, string other, int priority, string expected)
    {
        var (one, two) = (Addressed(first), Addressed(other));
        two.Priority = priority;

        var merged = Assert.Single(MenuMerge.Merge([one, two]));

        Assert.Equal(expected, (merged.Url, merged.RouteValues) switch
        {
            ("~/x", null) => "url",
            (null, not null) => "route",
            _ => "both",
        });

        static MenuItem Addressed(string kind)
        {
            var item = Item("A");
            item.Url = kind == "url" ? "~/x" : null;
            item.RouteValues = kind == "route" ? new Microsoft.AspNetCore.Routing.RouteValueDictionary { ["action"] = "x" } : null;
            return item;
        }
    }

    [Theory]
    [InlineData(0, 0, "~/first")]
    [InlineData(0, 1, "~/second")]
    [InlineData(1, 0, "~/first")]
    public void OfTwoAddresses_TheHigherPriorityWins(int first, int second, string expected)
    {
        var (one, two) = (Item("A", url: "~/first"), Item("A", url: "~/second"));
        (one.Priority, two.Priority) = (first, second);

        Assert.Equal(expected, Assert.Single(MenuMerge.Merge([one, two])).Url);
    }

    [Fact]
    public void WhatOnlyOneSays_Stays()
    {
        var (one, two) = (Item("A"), Item("A", url: "~/a"));
        one.Position = "3";
        two.Id = "a";
        two.Target = "_blank";
        two.LocalNav = true;
        two.Classes.AddRange(["x", "y"]);
        one.Classes.Add("x");
        two.Permissions.Add(new Permission("P"));

        var item = Assert.Single(MenuMerge.Merge([one, two]));

        Assert.Equal(("3", "a", "_blank", "~/a", true), (item.Position, item.Id, item.Target, item.Url, item.LocalNav));
        Assert.Equal(["x", "y"], item.Classes);
        Assert.Equal("P", item.Permissions.Single().Name);
    }

    private static MenuItem Item(string name, string? value = null, string? url = null, MenuItem[]? children = null)
    {
        var item = new MenuItem { Text = new LocalizedString(name, value ?? name), Url = url };
        item.Items.AddRange(children ?? []);
        return item;
    }
}
