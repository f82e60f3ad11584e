using System.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Menu.Models;
using OrchardSite.Features.Tests.Media;

namespace OrchardSite.Features.Tests.Menu;

/// <summary>The parts of menu items and of menus, as their editors send them.</summary>
public sealed class MenuItemDriversTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    [Fact]
    public async Task A_link_has_its_text_composed_and_its_address_trimmed()
    {
        var (item, state) = await UpdateAsync(
            new ContentItem { ContentType = "LinkMenuItem" },
            ("LinkMenuItemPart.Name", "  Tin tức ".Normalize(NormalizationForm.FormD)), ("LinkMenuItemPart.Url", " ~/tin-tuc "), ("LinkMenuItemPart.Target", "_blank"));

        Assert.True(state.IsValid);
        var part = item.Get<LinkMenuItemPart>("LinkMenuItemPart")!;
        Assert.Equal(("Tin tức", "~/tin-tuc", "_blank"), (item.DisplayText, part.Url, part.Target));
    }

    [Theory]
    [InlineData("LinkMenuItem", "")]
    [InlineData("LinkMenuItem", "   ")]
    [InlineData("HtmlMenuItem", "")]
    [InlineData("ContentMenuItem", " ")]
    public async Task Every_item_needs_a_text(string type, string name)
    {
        var (_, state) = await UpdateAsync(new ContentItem { ContentType = type }, ($"{type}Part.Name", name));

        Assert.NotEmpty(state[$"{type}Part.Name"]!.Errors);
    }

    [Theory]
    [InlineData("LinkMenuItem", "javascript:alert(1)")]
    [InlineData("LinkMenuItem", " JAVASCRIPT:alert(1)")]
    [InlineData("LinkMenuItem", "data:text/html,x")]
    [InlineData("LinkMenuItem", "ftp://x.vn/a")]
    [InlineData("LinkMenuItem", "~/tin tuc")]
    [InlineData("HtmlMenuItem", "vbscript:x")]
    [InlineData("HtmlMenuItem", "/a b")]
    public async Task An_address_that_cannot_be_followed_is_refused(string type, string url)
    {
        var (_, state) = await UpdateAsync(new ContentItem { ContentType = type }, ($"{type}Part.Name", "Mục"), ($"{type}Part.Url", url));

        Assert.NotEmpty(state[$"{type}Part.Url"]!.Errors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("~/")]
    [InlineData("#dau-trang")]
    [InlineData("?ngay=18:06")]
    [InlineData("tel:0234")]
    [InlineData("https://chinhphu.vn/a:b")]
    public async Task Other_addresses_are_taken(string url)
    {
        var (_, state) = await UpdateAsync(new ContentItem { ContentType = "LinkMenuItem" }, ("LinkMenuItemPart.Name", "Mục"), ("LinkMenuItemPart.Url", url));

        Assert.True(state.IsValid);
    }

    [Fact]
    public async Task Html_is_stored_clean()
    {
        var (item, _) = await UpdateAsync(new ContentItem { ContentType = "HtmlMenuItem" }, ("HtmlMenuItemPart.Name", "Nổi bật"), ("HtmlMenuItemPart.Html", "<b onclick=\"x()\">Nổi</b><script>x()</script>"));

        Assert.Equal("<b>Nổi</b>", item.Get<HtmlMenuItemPart>("HtmlMenuItemPart")!.Html);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public async Task A_link_to_content_may_be_for_those_who_may_see_it(string sent, bool stored)
    {
        var (item, _) = await UpdateAsync(new ContentItem { ContentType = "ContentMenuItem" }, ("ContentMenuItemPart.Name", "Nội bộ"), ("ContentMenuItemPart.CheckContentPermissions", sent));

        Assert.Equal(stored, item.Get<ContentMenuItemPart>("ContentMenuItemPart")!.CheckContentPermissions);
    }

    [Theory]
    [InlineData(" AccessAdminPanel , accessadminpanel,, ManageMenu ", true, "AccessAdminPanel ManageMenu")]
    [InlineData("", true, "")]
    [InlineData("AccessAdminPanel,KhongCoQuyenNay", false, "AccessAdminPanel KhongCoQuyenNay")]
    public async Task Permissions_are_those_there_are_each_once(string sent, bool valid, string stored)
    {
        await site.Host.InAsync("Default", services => services.GetRequiredService<IContentDefinitionManager>().AlterTypeDefinitionAsync("LinkMenuItem", type => type.WithPart("MenuItemPermissionPart")));

        var (item, state) = await UpdateAsync(new ContentItem { ContentType = "LinkMenuItem" }, ("LinkMenuItemPart.Name", "Riêng"), ("MenuItemPermissionPart.SelectedPermissionNames", sent));

        Assert.Equal(valid, state.IsValid);
        Assert.Equal(stored, string.Join(' ', item.Get<MenuItemPermissionPart>("MenuItemPermissionPart")!.PermissionNames));
    }

    [Theory]
    [InlineData("""[{"index":"1"},{"index":"0","children":[{"index":"2"}]}]""", "Hai Một(Ba)")]
    [InlineData("", "Một Hai Ba")]
    public async Task A_menu_is_put_in_another_order(string hierarchy, string order)
    {
        var (menu, state) = await UpdateAsync(Menu(), ("TitlePart.Title", "Menu"), ("MenuPart.Hierarchy", hierarchy));

        Assert.True(state.IsValid);
        Assert.Equal(order, Text(menu));
    }

    [Theory]
    [InlineData("""[{"index":"1"}]""")]
    [InlineData("[]")]
    [InlineData("""[{"index":"0"},{"index":"0"},{"index":"1"}]""")]
    [InlineData("hỏng")]
    public async Task An_order_that_loses_items_is_refused_and_the_menu_stays(string hierarchy)
    {
        var (menu, state) = await UpdateAsync(Menu(), ("TitlePart.Title", "Menu"), ("MenuPart.Hierarchy", hierarchy));

        Assert.NotEmpty(state["MenuPart.Hierarchy"]!.Errors);
        Assert.Equal("Một Hai Ba", Text(menu));
    }

    private async Task<(ContentItem Item, ModelStateDictionary State)> UpdateAsync(ContentItem item, params (string, string)[] form)
    {
        var updater = new FormUpdater(form);
        await site.Host.InAsync("Default", services => services.GetRequiredService<IContentItemDisplayManager>().UpdateEditorAsync(item, updater, isNew: true));
        return (item, updater.ModelState);
    }

    private static ContentItem Menu()
    {
        var menu = new ContentItem { ContentType = "Menu", ContentItemId = "menu" };
        menu.Apply(new MenuItemsListPart
        {
            ContentItem = menu,
            MenuItems = [.. new[] { "Một", "Hai", "Ba" }.Select(text => new ContentItem { ContentType = "LinkMenuItem", ContentItemId = text, DisplayText = text })],
        });
        return menu;
    }

    private static string Text(ContentItem item) => string.Join(' ', item.Get<MenuItemsListPart>("MenuItemsListPart")!.MenuItems
        .Select(child => child.DisplayText + (child.TryGet<MenuItemsListPart>(out var below) && below.MenuItems.Count > 0 ? $"({Text(child)})" : "")));
}
