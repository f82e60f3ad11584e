using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrchardSite.Browser.Tests;

/// <summary>The pointer is never touched: what the focus reaches, it shows, and what it enters, it leaves again.</summary>
[Collection(SiteCollection.Name)]
public sealed class KeyboardJourneys(RunningSite site)
{
    private const string Tenant = "/ban-dan-toc";

    [Fact]
    public async Task AnArticleIsWrittenAndPublishedWithoutThePointer()
    {
        var leader = await site.HireAsync(Tenant, Staff.Leader);
        var page = await site.VisitAsync(Tenant + "/Login");
        var hand = new Hand(page);
        var editor = new ArticleEditor(page);

        await hand.ToAsync(page.Locator("#UserName"));
        await page.Keyboard.TypeAsync(leader);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(RunningSite.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/Admin");

        // Past the menu by the first link of the page.
        await hand.PressAsync("Tab");
        await hand.PressAsync("Enter");
        await hand.ToAsync(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Viết mới: Bài viết" }));
        await hand.PressAsync("Enter");
        await Expect(editor.Text).ToBeVisibleAsync();

        await hand.ToAsync(editor.Title);
        await page.Keyboard.TypeAsync("Viết bài chỉ bằng bàn phím");
        await hand.ToAsync(editor.Lead);
        await page.Keyboard.TypeAsync("Không chạm đến chuột.");

        await FormatAsync(hand, editor);
        await TakeTwoPhotosAsync(hand, editor);
        await CaptionAsync(hand, editor);

        // Day and month are the same number: where each stands depends on the browser's language.
        await hand.ToAsync(page.GetByLabel("Ngày cập nhật"));
        await page.Keyboard.TypeAsync("1111");
        await page.Keyboard.TypeAsync("2020");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.TypeAsync("0830AM");
        await Expect(page.GetByLabel("Ngày cập nhật")).ToHaveValueAsync("2020-11-11T08:30");

        await hand.ToAsync(page.Locator("input[type=radio]").First);
        await hand.PressAsync("Space");
        await hand.PressAsync("ArrowDown");
        await Expect(page.GetByLabel("Hoạt động của Ban")).ToBeCheckedAsync();

        await hand.ToAsync(page.GetByRole(AriaRole.Button, new() { Name = "Đăng", Exact = true }));
        await hand.PressAsync("Enter");
        await Expect(page.Locator(".alert-success").First).ToBeVisibleAsync();

        var reader = await site.VisitAsync(Tenant + "/tin-tuc/ngay/2020/11/11");
        await reader.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Viết bài chỉ bằng bàn phím" }).First.ClickAsync();
        await Expect(reader.Locator(".article__body")).ToContainTextAsync("Mục đầu");
        await Expect(reader.Locator(".article__body h2")).ToHaveTextAsync("Mục đầu");
        await Expect(reader.Locator(".article__body strong")).ToHaveTextAsync("đậm");
        await Expect(reader.Locator(".article__body li")).ToHaveTextAsync(["một", "hai"]);
        await Expect(reader.Locator(".article__body > figure img")).ToHaveCountAsync(1);
        await Expect(reader.Locator("[data-gallery] figcaption")).ToHaveTextAsync(["Ảnh thứ hai", "Ảnh thứ nhất"]);
    }

    [Fact]
    public async Task DialogsCloseWithEscapeAndGiveTheFocusBack()
    {
        var page = await site.SignInAsync(Tenant, ArticleEditor.New);
        var editor = await ArticleEditor.OpenedAsync(page);
        var hand = new Hand(page);
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Từ thư viện" });
        await hand.ToAsync(button);
        await hand.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await hand.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await Expect(button).ToBeFocusedAsync();

        await hand.ToAsync(editor.Text);

        foreach (var open in (string[])["Control+K", "Alt+F10"])
        {
            await page.Keyboard.PressAsync(open);
            await Expect(editor.Text).Not.ToBeFocusedAsync();
            await page.Keyboard.PressAsync("Escape");
            await Expect(editor.Text).ToBeFocusedAsync();
        }
    }

    /// <summary>Whoever is quicker than the page: what closes must not take the focus back from where it has gone since.</summary>
    [Theory]
    [InlineData("k", "ctrlKey")]
    [InlineData("F10", "altKey")]
    public async Task AQuickHandKeepsTheFocus(string key, string modifier)
    {
        const string OpenCloseAndGoOn =
            """
            async ({ key, modifier }) => {
                const press = (key, modifiers) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }));
                const frame = () => new Promise(requestAnimationFrame);
                press(key, { [modifier]: true });
                const dialog = document.querySelector('dialog[open]');
                dialog ? dialog.close() : press('Escape');
                press('F10', { altKey: true });
                await new Promise(done => setTimeout(done));
                await frame();
                await frame();
            }
            """;
        var page = await site.SignInAsync(Tenant, ArticleEditor.New);
        var editor = await ArticleEditor.OpenedAsync(page);
        await editor.Text.FocusAsync();

        await page.EvaluateAsync(OpenCloseAndGoOn, new { key, modifier });

        await Expect(page.Locator(".ed-toolbar__button:focus")).ToHaveCountAsync(1);
    }

    /// <summary>Around each chief screen and back: the focus is always seen and comes out at the other end.</summary>
    [Theory]
    [InlineData("/Admin")]
    [InlineData("/Admin/Contents/ContentItems?q=d%E1%BB%87t")]
    [InlineData(ArticleEditor.New)]
    [InlineData("/Admin/Media?folder=tin-tuc")]
    [InlineData("/Admin/Users/Create")]
    [InlineData("/Admin/Menus/4menaheader000000000000001")]
    [InlineData("/Admin/ContentTypes/Edit/Article")]
    public async Task TheFocusGoesAllTheWayRound(string path)
    {
        var page = await site.SignInAsync(Tenant, path);
        var hand = new Hand(page);

        if (path == ArticleEditor.New)
        {
            await ArticleEditor.OpenedAsync(page);
        }

        Assert.True(await hand.GoRoundAsync("Tab") > 10);
        Assert.True(await hand.GoRoundAsync("Shift+Tab") > 10);
    }

    /// <summary>Tab leaves the text where it stands, be it a list or a table, and changes nothing.</summary>
    [Fact]
    public async Task TheTextLetsTheFocusGo()
    {
        var page = await site.SignInAsync(Tenant, ArticleEditor.New);
        var editor = await ArticleEditor.OpenedAsync(page);
        const string html = "<ul><li>một</li><li>hai</li></ul><table><tbody><tr><td>ba</td><td>bốn</td></tr></tbody></table>";
        await editor.PasteAsync(html, "");
        await Expect(editor.Stored).ToHaveValueAsync(html);

        foreach (var (place, tool, presses) in (ValueTuple<string, string, int>[])[("li >> nth=1", "Lùi vào một cấp", 1), ("td >> nth=0", "Thêm hàng", 2), ("td >> nth=1", "Thêm hàng", 1)])
        {
            await editor.Text.Locator(place).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Button, new() { Name = tool })).ToBeVisibleAsync();

            for (var i = 0; i < presses; i++)
            {
                await Expect(editor.Text).ToBeFocusedAsync();
                await page.Keyboard.PressAsync("Tab");
            }

            await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Chọn ảnh từ máy" })).ToBeFocusedAsync();
        }

        await Expect(editor.Stored).ToHaveValueAsync(html);
        await editor.Text.Locator("li").Nth(1).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Lùi vào một cấp" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Control+]");
        await Expect(editor.Stored).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("<li><p>một</p><ul><li>hai</li></ul></li>"));
        await page.Keyboard.PressAsync("Control+[");
        await Expect(editor.Stored).ToHaveValueAsync(html);
    }

    private static async Task TakeTwoPhotosAsync(Hand hand, ArticleEditor editor)
    {
        var open = editor.Page.GetByRole(AriaRole.Button, new() { Name = "Từ thư viện" });
        await hand.ToAsync(open);
        await hand.PressAsync("Enter");
        var dialog = editor.Page.GetByRole(AriaRole.Dialog);
        await hand.ToAsync(dialog.GetByRole(AriaRole.Button, new() { Name = "Thư mục tin-tuc" }));
        await hand.PressAsync("Enter");
        await Expect(dialog.Locator(".ed-library__item").Nth(1)).ToBeVisibleAsync();

        foreach (var picture in (ILocator[])[dialog.Locator(".ed-library__item").First, dialog.Locator(".ed-library__item").Nth(1)])
        {
            await hand.ToAsync(picture);
            await hand.PressAsync("Space");
        }

        await hand.ToAsync(dialog.GetByRole(AriaRole.Button, new() { Name = "Áp dụng" }));
        await hand.PressAsync("Enter");
        await Expect(editor.Photos).ToHaveCountAsync(2);
        await Expect(open).ToBeFocusedAsync();
    }

    private static async Task CaptionAsync(Hand hand, ArticleEditor editor)
    {
        foreach (var (photo, caption) in (ValueTuple<int, string>[])[(0, "Ảnh thứ nhất"), (1, "Ảnh thứ hai")])
        {
            await hand.ToAsync(editor.Photos.Nth(photo).GetByLabel("Chú thích", new() { Exact = true }));
            await hand.PressAsync("Control+A");
            await editor.Page.Keyboard.TypeAsync(caption);
        }

        await hand.ToAsync(editor.Photos.Nth(1).GetByRole(AriaRole.Button, new() { Name = "Đưa lên" }));
        await hand.PressAsync("Enter");
        Assert.Equal(["Ảnh thứ hai", "Ảnh thứ nhất"], await editor.CaptionsAsync());
        await Expect(editor.Photos.First.GetByRole(AriaRole.Button, new() { Name = "Đưa lên" })).ToBeFocusedAsync();
    }

    private static async Task FormatAsync(Hand hand, ArticleEditor editor)
    {
        var keyboard = editor.Page.Keyboard;
        await hand.ToAsync(editor.Text);
        await keyboard.PressAsync("Control+Alt+2");
        await keyboard.TypeAsync("Mục đầu");
        await keyboard.PressAsync("Enter");
        await keyboard.TypeAsync("Chữ ");
        await keyboard.PressAsync("Control+B");
        await keyboard.TypeAsync("đậm");
        await keyboard.PressAsync("Control+B");
        await keyboard.PressAsync("Enter");
        await keyboard.PressAsync("Control+Shift+8");
        await keyboard.TypeAsync("một");
        await keyboard.PressAsync("Enter");
        await keyboard.TypeAsync("hai");

        await keyboard.PressAsync("Enter");
        await keyboard.PressAsync("Enter");
        await keyboard.PressAsync("Alt+F10");
        var library = editor.Page.GetByRole(AriaRole.Button, new() { Name = "Ảnh trong thư viện" });

        for (var presses = 0; presses < 20 && !await Hand.IsOnAsync(library); presses++)
        {
            await hand.PressAsync("ArrowRight");
        }

        await hand.PressAsync("Enter");
        var dialog = editor.Page.GetByRole(AriaRole.Dialog);
        await hand.ToAsync(dialog.GetByRole(AriaRole.Button, new() { Name = "Thư mục tin-tuc" }));
        await hand.PressAsync("Enter");
        await hand.ToAsync(dialog.Locator(".ed-library__item").First);
        await hand.PressAsync("Space");
        await hand.ToAsync(dialog.GetByRole(AriaRole.Button, new() { Name = "Áp dụng" }));
        await hand.PressAsync("Enter");
        await Expect(editor.Text.Locator("img")).ToBeVisibleAsync();
        await Expect(editor.Text).ToBeFocusedAsync();
        await hand.ToAsync(editor.Text.Locator("figure input"));
        await keyboard.TypeAsync("Trường bán trú nhìn từ sân");
    }
}
