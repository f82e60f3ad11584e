using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

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

        await Expect(page.Locator(".topbar-menu")).ToBeFocusedAsync();
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
        await Expect(page.Locator("#shortcuts")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task ASlashGoesToTheSearchOfTheList()
    {
        var page = await site.SignInAsync(Tenant, "/Admin/Features");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("OrchardCore.Roles");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/Admin/Features?*q=OrchardCore.Roles*");

        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task ErrorsAreSummedUpAndLeadToTheirFields()
    {
        var page = await site.SignInAsync(Tenant, "/Admin/Settings/general");
        await page.Locator("[name$=SiteName]").FillAsync("");
        await page.Keyboard.PressAsync("Control+s");
        var summary = page.Locator(".error-summary");
        await Expect(summary).ToBeFocusedAsync();
        await summary.GetByRole(AriaRole.Link).ClickAsync();

        await Expect(page.Locator("#ISite_SiteName")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task EverythingIsReachedByKeyboard()
    {
        var page = await site.SignInAsync(Tenant, "/Admin");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("#main")).ToBeFocusedAsync();
    }
}
