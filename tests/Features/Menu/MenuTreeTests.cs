using System.Security.Claims;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.Menu.Models;
using OrchardSite.Features.Tests.Media;
using Sapling.Menu.Shapes;

namespace OrchardSite.Features.Tests.Menu;

/// <summary>What of a menu a visitor gets.</summary>
public sealed class MenuTreeTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    [Fact]
    public async Task A_link_to_content_follows_its_slug_and_is_gone_while_that_is_unpublished()
    {
        var id = "";
        await site.Host.InAsync("Default", async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var page = await contents.NewAsync("Category");
            page.DisplayText = "Giới thiệu";
            page.Alter<AutoroutePart>(part => part.Path = "gioi-thieu");
            await contents.CreateAsync(page, VersionOptions.Published);
            id = page.ContentItemId;
        });
        var item = Item("ContentMenuItem", "Giới thiệu", new { ContentMenuItemPart = new { SelectedContentItem = new { ContentItemIds = new[] { id } } } });
        Assert.Equal(["/gioi-thieu"], await HrefsAsync(item));

        await ChangeAsync(id, async (contents, page) =>
        {
            page.Alter<AutoroutePart>(part => part.Path = "ve-chung-toi");
            await contents.PublishAsync(page);
        });
        Assert.Equal(["/ve-chung-toi"], await HrefsAsync(item));

        await ChangeAsync(id, (contents, page) => contents.UnpublishAsync(page));
        Assert.Empty(await HrefsAsync(item));

        await ChangeAsync(id, (contents, page) => contents.PublishAsync(page));
        Assert.Equal(["/ve-chung-toi"], await HrefsAsync(item));
    }

    [Fact]
    public async Task A_link_to_content_that_is_not_there_is_left_out()
        => Assert.Empty(await HrefsAsync(Item("ContentMenuItem", "Mất", new { ContentMenuItemPart = new { SelectedContentItem = new { ContentItemIds = new[] { "khong-co" } } } })));

    [Fact]
    public async Task Items_stand_below_their_parents_with_their_level()
    {
        var menu = await FillAsync(Item("LinkMenuItem", "Tin", new
        {
            LinkMenuItemPart = new { Url = "~/tin" },
            MenuItemsListPart = new { MenuItems = new[] { Item("LinkMenuItem", "Lễ hội", new { LinkMenuItemPart = new { Url = "~/le-hoi" } }) } },
        }));
        var top = Assert.IsAssignableFrom<IShape>(Assert.Single(menu.Items));
        var below = Assert.IsAssignableFrom<IShape>(Assert.Single(top.Items));

        Assert.Equal((0, "Tin", "/tin"), (top.Properties["Level"], top.Properties["Text"], top.Properties["Href"]));
        Assert.Equal((1, "Lễ hội", "/le-hoi"), (below.Properties["Level"], below.Properties["Text"], below.Properties["Href"]));
        Assert.Same(top, below.Properties["Parent"]);
    }

    [Fact]
    public async Task An_address_that_runs_a_script_is_not_written()
        => Assert.Equal([null], await HrefsAsync(Item("LinkMenuItem", "Xấu", new { LinkMenuItemPart = new { Url = "javascript:alert(1)" } })));

    [Fact]
    public async Task Html_of_an_item_is_clean()
    {
        var menu = await FillAsync(Item("HtmlMenuItem", "Nổi bật", new { HtmlMenuItemPart = new { Url = "~/a", Target = "_blank", Html = "<b>Nổi</b><script>x()</script>" } }));
        var item = (IShape)Assert.Single(menu.Items);

        Assert.Equal("<b>Nổi</b>", item.Properties["Html"].ToString());
        Assert.Equal("_blank", item.Properties["Target"]);
    }

    [Theory]
    [InlineData("AccessAdminPanel", false, false)]
    [InlineData("AccessAdminPanel", true, true)]
    [InlineData("KhongCoQuyenNay", true, false)]
    public async Task An_item_with_a_permission_is_for_those_who_have_it(string permission, bool isAdministrator, bool isShown)
    {
        var user = isAdministrator ? new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, "Administrator"), new Claim("role", "Administrator")], "test", ClaimTypes.Name, "role")) : new ClaimsPrincipal(new ClaimsIdentity());
        var menu = await FillAsync(Item("LinkMenuItem", "Riêng", new { LinkMenuItemPart = new { Url = "~/rieng" }, MenuItemPermissionPart = new { PermissionNames = new[] { permission } } }), user);

        Assert.Equal(isShown, menu.Items.Count == 1);
    }

    private async Task<IEnumerable<string?>> HrefsAsync(JsonObject item) => [.. (await FillAsync(item)).Items.Cast<IShape>().Select(shape => (string?)shape.Properties["Href"])];

    private async Task<IShape> FillAsync(JsonObject item, ClaimsPrincipal? user = null)
    {
        IShape menu = null!;
        await site.Host.InAsync("Default", async services =>
        {
            services.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext { RequestServices = services, User = user ?? new ClaimsPrincipal(new ClaimsIdentity()) };
            menu = await services.GetRequiredService<IShapeFactory>().CreateAsync("Menu");
            var content = new ContentItem { ContentItemId = "menu", ContentType = "Menu" };
            content.Apply(new MenuItemsListPart { ContentItem = content, MenuItems = [item.Deserialize<ContentItem>(JOptions.Default)!] });
            await services.GetRequiredService<MenuTree>().FillAsync(menu, content);
        });
        return menu;
    }

    private Task ChangeAsync(string id, Func<IContentManager, ContentItem, Task> change) => site.Host.InAsync("Default", async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        await change(contents, (await contents.GetAsync(id, VersionOptions.DraftRequired))!);
    });

    private static JsonObject Item(string type, string text, object parts)
    {
        var item = JsonSerializer.SerializeToNode(parts)!.AsObject();
        item["ContentItemId"] = text;
        item["ContentType"] = type;
        item["DisplayText"] = text;
        return item;
    }
}
