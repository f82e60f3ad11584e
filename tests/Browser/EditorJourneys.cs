using System.Text;
using System.Text.Json;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrchardSite.Browser.Tests;

/// <summary>Writing an article: typing Vietnamese, pasting from Word, photos, and work that must not get lost.</summary>
[Collection(SiteCollection.Name)]
public sealed class EditorJourneys(RunningSite site)
{
    private const string Tenant = "/ban-dan-toc";
    private const string NewArticle = Tenant + "/Admin/Contents/ContentTypes/Article/Create";

    [Fact]
    public async Task CombiningTextIsSavedComposed()
    {
        const string title = "Đồng bào các dân tộc Pa Cô, Tà Ôi, Cơ Tu vùng cao";
        const string body = "Kể chuyện giữ nghề dệt zèng ở xã A Ngo";
        var page = await WriteAsync();
        await page.Locator("#TitlePart_Title").FillAsync(title.Normalize(NormalizationForm.FormD));
        await Text(page).ClickAsync();
        await page.Keyboard.InsertTextAsync(body.Normalize(NormalizationForm.FormD));
        await SaveAsync(page);

        Assert.Equal(title, await page.Locator("#TitlePart_Title").InputValueAsync());
        Assert.Equal($"<p>{body}</p>", await Stored(page).InputValueAsync());
    }

    [Fact]
    public async Task AnInputMethodNeitherDoublesNorDropsLetters()
    {
        var page = await WriteAsync();
        await Text(page).ClickAsync();
        var browser = await page.Context.NewCDPSessionAsync(page);

        foreach (var (steps, word) in new (string[], string)[] { (["d", "đ", "đu", "đư", "đươ", "đươc", "được"], "được"), (["t", "ti", "tiê", "tiên", "tiêng", "tiếng"], "tiếng"), (["v", "vi", "viê", "viêt", "việt"], "Việt") })
        {
            foreach (var step in steps)
            {
                await browser.SendAsync("Input.imeSetComposition", new() { ["text"] = step, ["selectionStart"] = step.Length, ["selectionEnd"] = step.Length });
            }

            await browser.SendAsync("Input.insertText", new() { ["text"] = word });
            await page.Keyboard.PressAsync("Space");
        }

        await Expect(Stored(page)).ToHaveValueAsync("<p>được tiếng Việt </p>");
    }

    [Fact]
    public async Task WordsTextKeepsItsStructureAndLosesItsLooks()
    {
        var page = await WriteAsync();
        await PasteAsync(Text(page), WordClipboard.Html, WordClipboard.Rtf(Convert.ToHexString(await File.ReadAllBytesAsync(WordClipboard.Photo))));
        await Expect(Text(page).Locator("figure progress")).ToBeHiddenAsync();
        await Expect(Stored(page)).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("<figure>"));
        var html = await Stored(page).InputValueAsync();

        Assert.StartsWith(
            "<h2>Kết quả hội nghị</h2><p><strong>Ngày 18/6</strong>, Ban Dân tộc <em>tổ chức</em> hội nghị. <a href=\"https://thuathienhue.gov.vn/\">Xem thêm</a></p>"
            + "<ul><li><p>Mục một</p><ul><li>Mục con</li></ul></li><li>Mục hai</li></ul><ol><li>Việc thứ nhất</li><li>Việc thứ hai</li></ol>"
            + "<table><tbody><tr><td>Xã</td><td><strong>Số hộ</strong></td></tr><tr><td>A Ngo</td><td>120</td></tr></tbody></table>", html);
        Assert.Matches("<figure><img src=\"/ban-dan-toc/media/[^\"]+\" alt=\"Ảnh hội nghị\" width=\"\\d+\" height=\"\\d+\" loading=\"lazy\"></figure>$", html);
        Assert.False(await page.EvaluateAsync<bool>("'attacked' in window"));

        await page.Locator("#TitlePart_Title").FillAsync("Dán từ Word");
        await SaveAsync(page);
        Assert.Equal(html, await Stored(page).InputValueAsync());
    }

    [Fact]
    public async Task TheToolbarIsUsedByKeyboardAlone()
    {
        var page = await WriteAsync();
        await Text(page).FocusAsync();
        await page.Keyboard.TypeAsync("Tin");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.PressAsync("Alt+F10");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Đậm" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Enter");

        await Expect(Stored(page)).ToHaveValueAsync("<p><em>Tin</em></p>");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Nghiêng" })).ToHaveAttributeAsync("aria-pressed", "true");

        await page.Keyboard.PressAsync("Control+K");
        await page.GetByLabel("Địa chỉ liên kết").FillAsync("javascript:alert(1)");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".ed-dialog__error")).ToContainTextAsync("https://");
        await page.GetByLabel("Địa chỉ liên kết").FillAsync("www.thuathienhue.gov.vn");
        await page.Keyboard.PressAsync("Enter");

        await Expect(Stored(page)).ToHaveValueAsync("<p><a href=\"https://www.thuathienhue.gov.vn\"><em>Tin</em></a></p>");
    }

    [Fact]
    public async Task PhotosAreOrderedByKeyboardAndNeedCaptions()
    {
        var page = await WriteAsync();
        await page.Locator("#TitlePart_Title").FillAsync("Bài có hai ảnh");
        await UploadAsync(page, "Một.jpg", "Hai.jpg");
        var photos = page.Locator(".ed-photo");
        await Expect(page.Locator(".ed-gallery__missing")).ToContainTextAsync("2 ảnh chưa có chú thích.");

        await page.GetByRole(AriaRole.Button, new() { Name = "Đăng", Exact = true }).ClickAsync();
        await Expect(page.Locator(".error-summary")).ToContainTextAsync("ảnh 2 chưa có chú thích");

        await photos.Nth(0).GetByLabel("Chú thích", new() { Exact = true }).FillAsync("Ảnh một");
        await photos.Nth(1).GetByLabel("Chú thích", new() { Exact = true }).FillAsync("Ảnh hai");
        await photos.Nth(1).GetByRole(AriaRole.Button, new() { Name = "Đưa lên" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#ed-announcements")).ToHaveTextAsync("Ảnh hai nay ở vị trí 1 trên 2.");
        Assert.Equal(["Ảnh hai", "Ảnh một"], (await CaptionsAsync(page)));

        await page.GetByRole(AriaRole.Button, new() { Name = "Đăng", Exact = true }).ClickAsync();
        await Expect(page.Locator(".alert-success").First).ToBeVisibleAsync();
        Assert.Equal(["Ảnh hai", "Ảnh một"], (await CaptionsAsync(page)));
    }

    [Fact]
    public async Task AClosedTabLosesNothing()
    {
        var page = await WriteAsync();
        await page.Locator("#TitlePart_Title").FillAsync("Viết dở dang");
        await Text(page).ClickAsync();
        await page.Keyboard.InsertTextAsync("Chưa kịp lưu");
        await Expect(page.Locator("[data-autosave-state]")).ToContainTextAsync("Đã lưu nháp", new() { Timeout = 15_000 });
        var address = page.Url;
        await page.CloseAsync();

        var again = await page.Context.NewPageAsync();
        await again.GotoAsync(address);
        await Expect(again.Locator("#TitlePart_Title")).ToHaveValueAsync("Viết dở dang");
        await Expect(Text(again)).ToContainTextAsync("Chưa kịp lưu");
    }

    [Fact]
    public async Task WhatTheServerNeverGotIsOfferedByTheDevice()
    {
        var page = await WriteAsync();
        await page.RouteAsync("**/Autosave/**", route => route.AbortAsync());
        await page.Locator("#TitlePart_Title").FillAsync("Mất mạng giữa chừng");
        await Text(page).ClickAsync();
        await page.Keyboard.InsertTextAsync("Vẫn còn đây");
        await Expect(page.Locator("[data-autosave-state]")).ToContainTextAsync("Mất mạng", new() { Timeout = 15_000 });
        var address = page.Url;
        await page.CloseAsync();

        var again = await page.Context.NewPageAsync();
        await again.GotoAsync(address);
        await again.GetByRole(AriaRole.Button, new() { Name = "Khôi phục" }).ClickAsync();
        await Expect(again.Locator("#TitlePart_Title")).ToHaveValueAsync("Mất mạng giữa chừng");
        await Expect(Text(again)).ToContainTextAsync("Vẫn còn đây");
        await SaveAsync(again);
        Assert.Equal(0, await again.EvaluateAsync<int>("Object.keys(localStorage).filter(key => key.startsWith('draft:')).length"));
    }

    [Fact]
    public async Task WhoWasSignedOutFindsTheTextAgain()
    {
        var page = await WriteAsync();
        await page.RouteAsync("**/Autosave/**", route => route.AbortAsync());
        await page.Locator("#TitlePart_Title").FillAsync("Hết phiên làm việc");
        var address = new Uri(page.Url).PathAndQuery;
        await page.Context.ClearCookiesAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu nháp", Exact = true }).Last.ClickAsync();
        await page.WaitForURLAsync("**/Login**");
        await page.UnrouteAllAsync();
        await page.Locator("#UserName").FillAsync("admin");
        await page.Locator("#Password").FillAsync(RunningSite.Password);
        await page.Locator("form button[type=submit]").First.ClickAsync();
        await page.WaitForURLAsync("**/Admin/**");
        await page.GotoAsync(address);

        await page.GetByRole(AriaRole.Button, new() { Name = "Khôi phục" }).ClickAsync();
        await Expect(page.Locator("#TitlePart_Title")).ToHaveValueAsync("Hết phiên làm việc");
    }

    [Fact]
    public async Task LeavingWithUnsavedTextWarns()
    {
        var page = await WriteAsync();
        await page.Locator("#TitlePart_Title").PressSequentiallyAsync("Chưa lưu");
        var warned = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        page.Dialog += async (_, dialog) =>
        {
            warned.TrySetResult(dialog.Type);
            await dialog.AcceptAsync();
        };
        await page.GotoAsync(Tenant + "/Admin");

        Assert.Equal("beforeunload", await warned.Task.WaitAsync(TimeSpan.FromSeconds(10)));
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task IsAccessibleAndFits(int width)
    {
        var page = await WriteAsync(width);
        await Text(page).ClickAsync();
        await page.Keyboard.InsertTextAsync("Nội dung");
        await UploadAsync(page, "Một.jpg");
        var result = await page.RunAxe(new AxeRunOptions());

        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id} ({violation.Impact}): {node.Html}"))));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth") <= 0);
    }

    private async Task<IPage> WriteAsync(int width = 1280)
    {
        var page = await site.SignInAsync(Tenant, "/Admin", width);
        await page.GotoAsync(NewArticle);
        await Expect(Text(page)).ToBeVisibleAsync();
        await page.GetByLabel("Tin tức – Sự kiện").CheckAsync();
        return page;
    }

    private static ILocator Text(IPage page) => page.Locator(".ed-text");

    private static ILocator Stored(IPage page) => page.Locator("textarea[data-editor=wysiwyg]");

    private static async Task SaveAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu nháp", Exact = true }).Last.ClickAsync();
        await Expect(page.Locator(".alert-success").First).ToBeVisibleAsync();
        await Expect(Text(page)).ToBeVisibleAsync();
    }

    private static async Task UploadAsync(IPage page, params string[] names)
    {
        var photo = await File.ReadAllBytesAsync(WordClipboard.Photo);
        // A few bytes more after the end of the picture make each a picture of its own.
        await page.Locator(".ed-gallery input[type=file]").First.SetInputFilesAsync(names.Select((name, i) => new FilePayload { Name = name, MimeType = "image/jpeg", Buffer = [.. photo, .. Encoding.UTF8.GetBytes(name)] }));
        await Expect(page.Locator(".ed-photo progress[hidden]")).ToHaveCountAsync(names.Length);
        Assert.Equal(names.Length, JsonDocument.Parse(await page.Locator("input[name$='.Photos.Paths']").InputValueAsync()).RootElement.GetArrayLength());
    }

    private static async Task<string[]> CaptionsAsync(IPage page)
        => [.. JsonDocument.Parse(await page.Locator("input[name$='.Photos.Paths']").InputValueAsync()).RootElement.EnumerateArray().Select(photo => photo.GetProperty("mediaText").GetString()!)];

    private static Task PasteAsync(ILocator text, string html, string rtf) => text.EvaluateAsync(
        """
        (element, [html, rtf]) => {
            const data = new DataTransfer();
            data.setData('text/html', html);
            data.setData('text/rtf', rtf);
            element.focus();
            element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """, new[] { html, rtf });
}
