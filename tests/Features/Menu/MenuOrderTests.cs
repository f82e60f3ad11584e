using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Menu.Models;
using Sapling.Menu.Editing;

namespace OrchardSite.Features.Tests.Menu;

public class MenuOrderTests
{
    private readonly List<ContentItem> _items = [Item("Trang chủ"), Item("Tin tức", Item("Sự kiện"), Item("Thông báo")), Item("Liên hệ")];

    [Theory]
    [InlineData("""[{"index":"2"},{"index":"0"},{"index":"1","children":[{"index":"1-1"},{"index":"1-0"}]}]""", "Liên hệ, Trang chủ, Tin tức(Thông báo, Sự kiện)")]
    [InlineData("""[{"index":"1"},{"index":"1-0"}]""", "Tin tức, Sự kiện")]
    [InlineData("""[{"index":"0","children":[{"index":"1-1"}]}]""", "Trang chủ(Thông báo)")]
    [InlineData("[]", "")]
    public void Items_stand_as_the_hierarchy_says(string hierarchy, string order)
        => Assert.Equal(order, Text(MenuOrder.Apply(_items, JsonNode.Parse(hierarchy))));

    [Theory]
    [InlineData("""[{"index":"7"}]""")]
    [InlineData("""[{"index":"0-0"}]""")]
    [InlineData("""[{"index":"-1"}]""")]
    [InlineData("""[{"index":"0"},{"index":"0"}]""")]
    [InlineData("""[{}]""")]
    [InlineData("""{}""")]
    public void A_hierarchy_that_does_not_fit_is_refused(string hierarchy)
        => Assert.Throws<FormatException>(() => MenuOrder.Apply(_items, JsonNode.Parse(hierarchy)));

    [Fact]
    public void The_menu_that_was_is_not_touched()
    {
        MenuOrder.Apply(_items, JsonNode.Parse("""[{"index":"1"}]"""));
        Assert.Equal("Trang chủ, Tin tức(Sự kiện, Thông báo), Liên hệ", Text(_items));
    }

    private static ContentItem Item(string text, params ContentItem[] items)
    {
        var item = new ContentItem { ContentItemId = text, ContentType = "LinkMenuItem", DisplayText = text };
        if (items.Length > 0)
        {
            item.Apply(new MenuItemsListPart { MenuItems = [.. items] });
        }

        return item;
    }

    private static string Text(List<ContentItem> items) => string.Join(", ", items.Select(item =>
        item.TryGet<MenuItemsListPart>(out var list) && list.MenuItems.Count > 0 ? $"{item.DisplayText}({Text(list.MenuItems)})" : item.DisplayText));
}
