using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrchardSite.Browser.Tests;

/// <summary>The text of an article: its pictures, links, tables and keys.</summary>
[Collection(SiteCollection.Name)]
public sealed class WritingJourneys(RunningSite site)
{
    private const string Tenant = "/ban-dan-toc";
    private const string NewArticle = Tenant + "/Admin/Contents/ContentTypes/Article/Create";

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task APictureWithoutDescriptionIsPointedOutWhereItStands(int width)
    {
        var page = await WriteAsync("Bài có ảnh trong bài", width);
        await DropAsync(page, "paste");
        var description = page.Locator(".ed-figure input");
        await Expect(Stored(page)).ToHaveValueAsync(new Regex("<figure><img"));
        await Expect(description).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(page.Locator(".ed-rich__lacking")).ToContainTextAsync("1 ảnh trong bài chưa có mô tả.");

        await page.Keyboard.PressAsync("Control+Enter");
        var link = page.Locator(".error-summary a");
        await Expect(link).ToContainTextAsync("ảnh 1 trong bài chưa có mô tả");
        Assert.Equal([], (await page.RunAxe(new AxeRunOptions())).Violations.Select(violation => violation.Id));
        await link.ClickAsync();
        await Expect(description).ToBeFocusedAsync();

        await page.Keyboard.InsertTextAsync("Đại biểu dự hội nghị");
        await Expect(page.Locator(".ed-rich__lacking")).ToBeHiddenAsync();
        await page.Locator(".ed-figure figcaption").ClickAsync();
        await page.Keyboard.InsertTextAsync("Hội nghị sáng 18/6");
        await Expect(Stored(page)).ToHaveValueAsync(new Regex("alt=\"Đại biểu dự hội nghị\".*<figcaption>Hội nghị sáng 18/6</figcaption>"));
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.Locator(".alert-success").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task ThePhotoThatLacksItsCaptionIsMarkedAndLinkedTo()
    {
        var page = await WriteAsync("Bài có hai ảnh, một thiếu chú thích");
        var photo = await File.ReadAllBytesAsync(WordClipboard.Photo);
        await page.Locator(".ed-gallery input[type=file]").First.SetInputFilesAsync([Picture("mot.jpg", [.. photo, 1]), Picture("hai.jpg", [.. photo, 2])]);
        await Expect(page.Locator("input[name$='.Photos.Paths']")).ToHaveValueAsync(new Regex("\"path\".*\"path\""));
        await page.Locator(".ed-photo").Nth(0).GetByLabel("Chú thích").FillAsync("Ảnh một");
        await page.GetByRole(AriaRole.Button, new() { Name = "Đăng", Exact = true }).ClickAsync();

        await page.Locator(".error-summary a").ClickAsync();
        var caption = page.Locator(".ed-photo").Nth(1).GetByLabel("Chú thích");
        await Expect(caption).ToBeFocusedAsync();
        await Expect(caption).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(page.Locator(".ed-photo--lacking")).ToHaveCountAsync(1);
        await Expect(page.Locator(".ed-photo").Nth(0).GetByLabel("Chú thích")).ToHaveValueAsync("Ảnh một");
        await page.Locator(".ed-gallery__missing button").ClickAsync();
        await Expect(caption).ToBeFocusedAsync();

        await page.Keyboard.InsertTextAsync("Ảnh hai");
        await Expect(page.Locator(".ed-photo--lacking")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Đăng", Exact = true }).ClickAsync();
        await Expect(page.Locator(".alert-success").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task ADroppedPictureIsUploadedWhereItWasDropped()
    {
        var page = await WriteAsync("Thả ảnh vào bài");
        await Text(page).ClickAsync();
        await page.Keyboard.InsertTextAsync("Trước ảnh");
        await DropAsync(page, "drop");

        await Expect(Stored(page)).ToHaveValueAsync(new Regex("<img src=\"/ban-dan-toc/media/\\d{4}/\\d{2}/[^\"]+\""));
    }

    [Fact]
    public async Task APictureOfAnotherPageIsLeftOutAndItIsSaidWhatToDo()
    {
        var page = await WriteAsync("Dán ảnh của trang khác");
        await Text(page).EvaluateAsync(
            """
            element => {
                const data = new DataTransfer();
                data.setData('text/html', '<p>Tin</p><img src="https://example.org/a.jpg" alt="A">');
                element.focus();
                element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """);

        await Expect(page.Locator(".ed-rich .ed-notice")).ToContainTextAsync("hãy lưu từng ảnh về máy", new() { IgnoreCase = true });
        await Expect(Stored(page)).ToHaveValueAsync("<p>Tin</p>");
    }

    [Fact]
    public async Task APageOfTheSiteIsFoundByItsTitleAndLinked()
    {
        var page = await WriteAsync("Liên kết trong trang");
        await Text(page).ClickAsync();
        await page.Keyboard.PressAsync("Control+K");
        await page.GetByLabel("Hoặc tìm một trang của trang tin này").FillAsync("ky ket phoi hop");
        await page.Locator(".ed-targets__item").First.ClickAsync();
        await Expect(page.GetByLabel("Địa chỉ liên kết")).ToHaveValueAsync(Places.Conference);
        await page.Keyboard.PressAsync("Enter");

        await Expect(Stored(page)).ToHaveValueAsync($"<p><a href=\"{Places.Conference}\">{Places.ConferenceTitle}</a></p>");
    }

    [Fact]
    public async Task ATableIsMadeAndChanged()
    {
        var page = await WriteAsync("Bảng số liệu");
        await Text(page).ClickAsync();
        await PressAsync(page, "Bảng");
        await page.Keyboard.InsertTextAsync("Xã");
        await PressAsync(page, "Thêm hàng");
        await PressAsync(page, "Thêm cột");
        await Expect(Text(page).Locator("tr")).ToHaveCountAsync(4);
        await Expect(Text(page).Locator("tr").First.Locator("th")).ToHaveCountAsync(4);
        await PressAsync(page, "Xóa cột");
        await PressAsync(page, "Xóa cột");
        await Expect(Text(page).Locator("tr").First.Locator("th")).ToHaveCountAsync(2);
        await Text(page).Locator("td").Last.ClickAsync();
        await PressAsync(page, "Xóa hàng");
        await Expect(Text(page).Locator("tr")).ToHaveCountAsync(3);
        await PressAsync(page, "Xóa bảng");
        await Expect(Stored(page)).ToHaveValueAsync("");
    }

    [Fact]
    public async Task HeadingsAndQuotesAreThoseOfAnArticle()
    {
        var page = await WriteAsync("Đề mục và trích dẫn");
        await Text(page).ClickAsync();
        await page.Keyboard.InsertTextAsync("Đề mục");
        await PressAsync(page, "H2 Đề mục lớn");
        await Expect(Stored(page)).ToHaveValueAsync("<h2>Đề mục</h2>");
        await page.Keyboard.PressAsync("Control+Alt+1");
        await Expect(Stored(page)).ToHaveValueAsync("<h2>Đề mục</h2>");
        await PressAsync(page, "H4 Đề mục nhỏ");
        await Expect(Stored(page)).ToHaveValueAsync("<h4>Đề mục</h4>");
        await PressAsync(page, "H4 Đề mục nhỏ");
        await PressAsync(page, "Trích dẫn");
        await Expect(Stored(page)).ToHaveValueAsync("<blockquote><p>Đề mục</p></blockquote>");
    }

    [Fact]
    public async Task TheFullScreenIsLeftByTheEscapeKey()
    {
        var page = await WriteAsync("Toàn màn hình");
        await PressAsync(page, "Toàn màn hình");
        var box = (await page.Locator(".ed-rich").BoundingBoxAsync())!;
        Assert.Equal((0, 0, 1280, 900), (box.X, box.Y, box.Width, box.Height));
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Toàn màn hình" })).ToHaveAttributeAsync("aria-pressed", "true");

        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".ed-rich--full")).ToHaveCountAsync(0);
        await Expect(Text(page)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task TheKeysAreShownAndWork()
    {
        var page = await WriteAsync("Phím tắt");
        await page.GetByRole(AriaRole.Button, new() { Name = "Phím tắt" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Ctrl");
        await page.Keyboard.PressAsync("Escape");

        await Text(page).ClickAsync();
        await page.Keyboard.InsertTextAsync("Lưu bằng phím");
        await page.Keyboard.PressAsync("Control+S");
        await Expect(page.Locator(".alert-success").First).ToContainTextAsync("Đã lưu nháp");
        await Text(page).ClickAsync();
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.Locator(".alert-success").First).ToContainTextAsync("Đã đăng");
        await Expect(Stored(page)).ToHaveValueAsync("<p>Lưu bằng phím</p>");
    }

    [Fact]
    public async Task TheStateOfTheDraftIsTold()
    {
        var page = await WriteAsync("Tự lưu");
        await Text(page).ClickAsync();
        await page.Keyboard.InsertTextAsync("Viết tiếp");
        var state = page.Locator("[data-autosave-state]");
        await Expect(state).ToHaveTextAsync(new Regex("^Đã lưu nháp lúc \\d\\d:\\d\\d$"), new() { Timeout = 15_000 });
        await Expect(state).ToHaveAttributeAsync("role", "status");
        await Expect(page.Locator(".ed-rich .ed-count")).ToHaveTextAsync("2 chữ, 9 ký tự");
    }

    private async Task<IPage> WriteAsync(string title, int width = 1280)
    {
        var page = await site.SignInAsync(Tenant, "/Admin", width);
        await page.GotoAsync(NewArticle);
        await Expect(Text(page)).ToBeVisibleAsync();
        await page.Locator("#TitlePart_Title").FillAsync(title);
        await page.GetByLabel("Tin tức – Sự kiện").CheckAsync();
        return page;
    }

    private static ILocator Text(IPage page) => page.Locator(".ed-text");

    private static ILocator Stored(IPage page) => page.Locator("textarea[data-editor=wysiwyg]");

    private static Task PressAsync(IPage page, string button) => page.Locator(".ed-toolbar").GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^" + Regex.Escape(button) + "( \\(.*\\))?$") }).ClickAsync();

    private static FilePayload Picture(string name, byte[] bytes) => new() { Name = name, MimeType = "image/jpeg", Buffer = bytes };

    /// <summary>A picture file that is pasted or dropped into the text.</summary>
    private static async Task DropAsync(IPage page, string how) => await Text(page).EvaluateAsync(
        """
        (element, [how, base64]) => {
            const data = new DataTransfer();
            data.items.add(new File([Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))], 'tu-may.jpg', { type: 'image/jpeg' }));
            element.focus();
            const box = element.getBoundingClientRect();
            element.dispatchEvent(how === 'paste'
                ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
                : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true, clientX: box.left + 40, clientY: box.top + 20 }));
        }
        """, new[] { how, Convert.ToBase64String([.. await File.ReadAllBytesAsync(WordClipboard.Photo), .. Guid.NewGuid().ToByteArray()]) });
}
