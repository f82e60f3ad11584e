using Microsoft.Playwright;

namespace OrchardSite.Browser.Tests;

/// <summary>The frame of the admin: everything an editor meets on each page.</summary>
[Collection(SiteCollection.Name)]
public sealed class AdminJourneys(RunningSite site)
{
    private const string Tenant = "/ban-dan-toc";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ThePhonesMenuOpensAndLeadsOnWithoutScriptToo(bool script)
    {
        var page = await site.SignInAsync(Tenant, "/Admin", 360, script);
        var link = page.Locator("#menu").GetByRole(AriaRole.Link, new() { Name = "Chức năng" });
        Assert.False(await link.IsVisibleAsync());

        await page.Locator(".topbar-menu").ClickAsync();
        await link.ClickAsync();

        Assert.EndsWith("/Admin/Features", page.Url);
    }

    [Fact]
    public async Task EscapeClosesThePhonesMenuAndGivesTheFocusBack()
    {
        var page = await site.SignInAsync(Tenant, "/Admin", 360);
        await page.Locator(".topbar-menu").ClickAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("#menu").WaitForAsync(new() { State = WaitForSelectorState.Hidden });

        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.matches('.topbar-menu')"));
    }

    [Fact]
    public async Task AQuestionMarkShowsTheShortcutsButNotWhileOneWrites()
    {
        var page = await site.SignInAsync(Tenant, "/Admin/Features");
        await page.Locator("[data-shortcut='/']").First.FocusAsync();
        await page.Keyboard.PressAsync("?");
        Assert.False(await page.Locator("#shortcuts").IsVisibleAsync());

        await page.EvaluateAsync("document.activeElement.blur()");
        await page.Keyboard.PressAsync("?");
        Assert.True(await page.Locator("#shortcuts").IsVisibleAsync());
    }

    [Fact]
    public async Task ASlashGoesToTheSearchOfTheList()
    {
        var page = await site.SignInAsync(Tenant, "/Admin/Features");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("OrchardCore.Roles");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/Admin/Features?*q=OrchardCore.Roles*");

        Assert.Equal(1, await page.Locator("tbody tr").CountAsync());
    }

    [Fact]
    public async Task ErrorsAreSummedUpAndLeadToTheirFields()
    {
        var page = await site.SignInAsync(Tenant, "/Admin/Settings/general");
        await page.Locator("[name$=SiteName]").FillAsync("");
        await page.Keyboard.PressAsync("Control+s");
        await page.Locator(".error-summary a").ClickAsync();

        Assert.Equal("ISite_SiteName", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task EverythingIsReachedByKeyboard()
    {
        var page = await site.SignInAsync(Tenant, "/Admin");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
    }
}
