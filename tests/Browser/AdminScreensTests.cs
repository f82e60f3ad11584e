using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrchardSite.Browser.Tests;

/// <summary>No screen of the admin has an axe violation or is wider than its window, neither at rest nor with something open.</summary>
[Collection(SiteCollection.Name)]
public sealed class AdminScreensTests(RunningSite site)
{
    private const string Tenant = "/ban-dan-toc";
    private const string Articles = "/Admin/Contents/ContentItems";

    public static TheoryData<string> ChiefScreens =>
    [
        "/Admin", Articles, ArticleEditor.New, "/Admin/Contents/Bin", "/Admin/Media?folder=tin-tuc", "/Admin/Media/File?path=tin-tuc%2Fhoi-truong.jpg", "/Admin/Menus/4menaheader000000000000001",
        "/Admin/Taxonomies/4categtaxa0000000000000001", "/Admin/ContentTypes/Edit/Article", "/Admin/Users", "/Admin/Users/Create", "/Admin/Roles/Edit/Administrator", "/Admin/Features", "/Admin/Features?q=zzz",
        "/Admin/Settings/general", "/Admin/Recipes",
    ];

    [Fact]
    public async Task EveryScreenIsAccessibleOnADesk()
    {
        var page = await site.SignInAsync(Tenant, "/Admin");
        var problems = new List<string>();
        var screens = await AdminScreens.WalkAsync(page, Tenant, async address => problems.AddRange((await Accessible.ProblemsAsync(page)).Select(problem => $"{address}: {problem}")));

        Assert.True(problems.Count == 0, string.Join('\n', problems));
        Assert.True(screens > 50, $"Only {screens} screens were found.");
    }

    [Theory]
    [MemberData(nameof(ChiefScreens))]
    public async Task IsAccessibleOnAPhone(string path) => await Accessible.AssertAsync(await site.SignInAsync(Tenant, path, 360));

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task TheTenantsOfTheFirstSiteAreAccessible(int width) => await Accessible.AssertAsync(await site.SignInAsync("", "/Admin/Tenants", width));

    [Theory]
    [InlineData("/Admin/Contents/ContentItems/4khong0co0bai0nao000000000/Edit", 404)]
    [InlineData("/Admin/Users", 403)]
    public async Task RefusalsAreAccessible(string path, int status)
    {
        var page = await site.SignInAsync(Tenant, "/Admin", userName: await site.HireAsync(Tenant, Staff.Writer));
        Assert.Equal(status, (await page.GotoAsync(Tenant + path))!.Status);
        await Accessible.AssertAsync(page);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task OpenMenusAreAccessible(int width)
    {
        var page = await site.SignInAsync(Tenant, Articles, width);

        if (width < 992)
        {
            await page.GetByRole(AriaRole.Link, new() { Name = "Mục lục", Exact = true }).ClickAsync();
            await Accessible.AssertAsync(page);
            await page.Keyboard.PressAsync("Escape");
        }

        foreach (var menu in (ILocator[])[page.Locator(".topbar-new summary"), page.Locator(".topbar > .drop:not(.topbar-new) summary"), page.Locator(".list-actions summary").First])
        {
            await menu.ClickAsync();
            await Accessible.AssertAsync(page);
            await page.Keyboard.PressAsync("Escape");
            await Expect(menu).ToBeFocusedAsync();
        }

        await page.Keyboard.PressAsync("?");
        await Expect(page.Locator("#shortcuts")).ToBeVisibleAsync();
        await Accessible.AssertAsync(page);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task OpenDialogsOfTheEditorAreAccessible(int width)
    {
        var editor = await ArticleEditor.OpenNewAsync(await site.SignInAsync(Tenant, "/Admin", width));
        var dialog = editor.Page.GetByRole(AriaRole.Dialog);

        foreach (var button in (string[])["Từ thư viện", "Liên kết"])
        {
            await editor.PressAsync(button);
            await Expect(dialog).ToBeVisibleAsync();
            await Expect(dialog.Locator("[aria-busy=true]")).ToHaveCountAsync(0);
            await Accessible.AssertAsync(editor.Page);
            await editor.Page.Keyboard.PressAsync("Escape");
        }

        await editor.PressAsync("Toàn màn hình");
        await Accessible.AssertAsync(editor.Page);
    }

    [Theory]
    [InlineData(ArticleEditor.New, "Lưu nháp")]
    [InlineData("/Admin/Users/Create", "Lưu")]
    [InlineData("/Admin/ContentTypes/Create", "Tạo")]
    public async Task FormsWithErrorsAreAccessible(string path, string button)
    {
        var page = await site.SignInAsync(Tenant, path);
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = button }).Last.ClickAsync();
        await Expect(page.Locator(".error-summary")).ToBeVisibleAsync();
        await Accessible.AssertAsync(page);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task TheLifeOfAnArticleIsAccessible(int width)
    {
        var editor = await ArticleEditor.OpenNewAsync(await site.SignInAsync(Tenant, "/Admin", width));
        var page = editor.Page;
        await editor.ChooseCategoryAsync();
        await editor.Title.FillAsync($"Hai bản ở {width} điểm ảnh");
        await editor.SaveAsync();
        var path = new Uri(page.Url).AbsolutePath;
        await editor.Lead.FillAsync("Thêm một đoạn.");
        await editor.SaveAsync();
        await Accessible.AssertAsync(page);

        await page.GotoAsync(path.Replace("/Edit", "/Versions", StringComparison.Ordinal));
        await Accessible.AssertAsync(page);
        await page.GetByRole(AriaRole.Main).Locator("a[href*='/Versions/']").First.ClickAsync();
        await Accessible.AssertAsync(page);

        await page.GotoAsync(path);
        await page.Locator(".form-actions summary").ClickAsync();
        await Accessible.AssertAsync(page);
        page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await editor.PressAsync("Xóa");
        await page.GotoAsync(Tenant + "/Admin/Contents/Bin");
        await Expect(page.GetByText($"Hai bản ở {width} điểm ảnh").First).ToBeVisibleAsync();
        await Accessible.AssertAsync(page);
    }
}
