using OrchardCore.Navigation;
using Sapling.Admin.Menu;
using Sapling.AdminTheme;

namespace OrchardSite.Features.Tests.Admin;

public sealed class MenuTests
{
    private static readonly MenuItem _list = Item("/t/Admin/Contents", "contentItems");
    private static readonly MenuItem _types = Item("/t/Admin/Contents/Types");
    private static readonly MenuItem _media = Item("/t/Admin/Media");
    private static readonly MenuItem _content = Root("content", _list, _types);
    private static readonly MenuItem[] _menu = [_content, Root("media", _media), Item("#"), Item("/t")];

    public static TheoryData<string, string?> Places => new()
    {
        { "/t/Admin/Contents", "/t/Admin/Contents" },
        { "/t/admin/contents/", "/t/Admin/Contents" },
        { "/t/Admin/Contents/abc/Edit", "/t/Admin/Contents" },
        { "/t/Admin/Contents/Types", "/t/Admin/Contents/Types" },
        { "/t/Admin/ContentsOfOthers", "/t" },
        { "/t/Admin/Media/Folder", "/t/Admin/Media" },
        { "/other", null },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void A_page_belongs_to_the_nearest_item_above_it(string path, string? href) => Assert.Equal(href, LayoutParts.Current(_menu, path)?.Href);

    [Fact]
    public void A_root_is_open_when_the_page_is_below_it()
    {
        Assert.True(LayoutParts.Contains(_content, _types));
        Assert.False(LayoutParts.Contains(_content, _media));
        Assert.False(LayoutParts.Contains(_content, null));
    }

    [Fact]
    public void Items_are_found_at_any_depth_by_their_id()
    {
        Assert.Same(_list, MenuSearch.Find(_menu, "ContentItems"));
        Assert.Null(MenuSearch.Find(_menu, "nobody"));
    }

    [Fact]
    public void Classes_name_the_icon_and_the_count()
    {
        var item = Item("/x");
        Assert.Null(MenuSearch.Icon(item));
        Assert.Null(MenuSearch.Count(item));

        item.Classes.AddRange(["other", "icon-class-clock", "count-12"]);
        Assert.Equal(("clock", 12), (MenuSearch.Icon(item), MenuSearch.Count(item)));
    }

    private static MenuItem Item(string href, string? id = null) => new() { Href = href, Id = id };

    private static MenuItem Root(string id, params MenuItem[] items) => new() { Href = items[0].Href, Id = id, Items = [.. items] };
}
