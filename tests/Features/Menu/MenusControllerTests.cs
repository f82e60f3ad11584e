using System.Net;
using OrchardSite.Features.Tests.Media;

namespace OrchardSite.Features.Tests.Menu;

public sealed class MenusControllerTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    [Fact]
    public async Task Menus_are_listed_with_the_number_of_their_items()
    {
        var page = WebUtility.HtmlDecode(await (await site.SignInAsync("admin")).GetStringAsync("/Admin/Menus"));

        Assert.Contains("Menu chính", page);
        Assert.Contains("/Admin/Menus/menu1", page);
    }

    [Theory]
    [InlineData("down:0", "0 Hai", "1 Một")]
    [InlineData("in:1", "0 Một", "0-0 Hai")]
    public async Task A_button_moves_an_item_and_keeps_the_focus(string step, params string[] lines)
    {
        var menu = await OpenAsync();
        await menu.PostAsync("/Move", ("step", step));
        Assert.Equal(lines, await menu.LinesAsync());

        await menu.PostAsync("/Move", ("step", step == "in:1" ? "out:0-0" : "up:1"));
        Assert.Equal(["0 Một", "1 Hai"], await menu.LinesAsync());
    }

    [Theory]
    [InlineData("1", "Before", "0", "0 Hai", "1 Một")]
    [InlineData("0", "Below", "1", "0 Hai", "0-0 Một")]
    public async Task An_item_is_dropped_where_it_is_dropped(string from, string side, string to, params string[] lines)
    {
        var menu = await OpenAsync();
        await menu.PostAsync("/Move", ("from", from), ("side", side), ("to", to));
        Assert.Equal(lines, await menu.LinesAsync());

        await menu.PostAsync("/Move", side == "Below" ? [("from", "0-0"), ("side", "Before"), ("to", "0")] : [("from", "1"), ("side", "Before"), ("to", "0")]);
        Assert.Equal(["0 Một", "1 Hai"], await menu.LinesAsync());
    }

    [Theory]
    [InlineData("up:0")]
    [InlineData("out:0")]
    [InlineData("fly:0")]
    [InlineData("up:99")]
    [InlineData("")]
    public async Task A_move_that_cannot_be_made_changes_nothing(string step)
    {
        var menu = await OpenAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await menu.PostAsync("/Move", ("step", step))).Status);
        Assert.Equal(["0 Một", "1 Hai"], await menu.LinesAsync());
    }

    [Fact]
    public async Task A_move_of_an_older_state_is_told_and_changes_nothing()
    {
        var menu = await OpenAsync();
        await menu.PostOldAsync("cũ", "/Move", ("step", "down:0"));

        var page = await menu.ReadAsync("");
        Assert.Contains("Người khác vừa sửa menu này", page);
        Assert.Equal(["0 Một", "1 Hai"], await menu.LinesAsync());
    }

    [Theory]
    [InlineData("/Admin/Menus/khong-co")]
    [InlineData("/Admin/Menus/page1")]
    public async Task What_is_no_menu_is_not_found(string address) => Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync("admin")).GetAsync(address)).StatusCode);

    [Theory]
    [InlineData("/Admin/Menus")]
    [InlineData("/Admin/Menus/menu1")]
    [InlineData("/Admin/Menus/menu1/Item")]
    [InlineData("/Admin/Menus/menu1/Delete?path=0")]
    public async Task Those_without_the_permission_are_refused_and_strangers_sign_in(string address)
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignInAsync("lan")).GetAsync(address)).StatusCode);
        Assert.Contains("/Login", (await site.Host.Browser().GetAsync(address)).Headers.Location!.ToString());
    }

    private async Task<TreePages> OpenAsync() => new(await site.SignInAsync("admin"), "/Admin/Menus/menu1");
}
