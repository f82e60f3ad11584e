using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrchardSite.Browser.Tests;

/// <summary>Writing an article: typing Vietnamese, pasting from Word, photos.</summary>
[Collection(SiteCollection.Name)]
public sealed class EditorJourneys(RunningSite site)
{
    private const string Tenant = "/ban-dan-toc";

    [Fact]
    public async Task CombiningTextIsSavedComposed()
    {
        const string title = "Đồng bào các dân tộc Pa Cô, Tà Ôi, Cơ Tu vùng cao";
        const string body = "Kể chuyện giữ nghề dệt zèng ở xã A Ngo";
        var editor = await WriteAsync();
        var page = editor.Page;
        await editor.Title.FillAsync(title.Normalize(NormalizationForm.FormD));
        await editor.Text.ClickAsync();
        await page.Keyboard.InsertTextAsync(body.Normalize(NormalizationForm.FormD));
        await editor.SaveAsync();

        Assert.Equal(title, await editor.Title.InputValueAsync());
        Assert.Equal($"<p>{body}</p>", await editor.Stored.InputValueAsync());
    }

    [Fact]
    public async Task AnInputMethodNeitherDoublesNorDropsLetters()
    {
        var editor = await WriteAsync();
        var page = editor.Page;
        await editor.Text.ClickAsync();
        await using var keyboard = await InputMethod.StartAsync(page);

        foreach (var (steps, word) in new (string[], string)[] { (["d", "đ", "đu", "đư", "đươ", "đươc", "được"], "được"), (["t", "ti", "tiê", "tiên", "tiêng", "tiếng"], "tiếng"), (["v", "vi", "viê", "viêt", "việt"], "Việt") })
        {
            await keyboard.ComposeAsync(steps, word);
            await page.Keyboard.PressAsync("Space");
        }

        await Expect(editor.Stored).ToHaveValueAsync("<p>được tiếng Việt </p>");
    }

    /// <summary>Some input methods leave combining marks: letter by letter in the title, composed in the end in the body.</summary>
    [Fact]
    public async Task WhatIsTypedWithCombiningMarksEqualsWhatIsTypedPrecomposed()
    {
        const string words = "Được mùa, ngày hội Đoàn kết ở Phước Tích";
        var stored = new List<(string Title, string Lead, string Body, string Path)>();

        foreach (var form in (NormalizationForm[])[NormalizationForm.FormC, NormalizationForm.FormD])
        {
            var editor = await WriteAsync();
            await editor.Title.FocusAsync();
            await editor.ComposeAsync(words.Normalize(form));
            await editor.Lead.FocusAsync();
            await editor.ComposeAsync(words.Normalize(form));
            await editor.Text.FocusAsync();
            await editor.ComposeAsync(words.Normalize(form));
            await editor.SaveAsync();
            stored.Add((await editor.Title.InputValueAsync(), await editor.Lead.InputValueAsync(), await editor.Stored.InputValueAsync(), await editor.Path.InputValueAsync()));
        }

        Assert.Equal((words, words, $"<p>{words}</p>"), (stored[1].Title, stored[1].Lead, stored[1].Body));
        Assert.Equal(stored[0] with { Path = stored[0].Path + "-2" }, stored[1]);
    }

    [Fact]
    public async Task WordsTextKeepsItsStructureAndLosesItsLooks()
    {
        var editor = await WriteAsync();
        var page = editor.Page;
        await editor.PasteAsync(WordClipboard.Html, WordClipboard.Rtf(Convert.ToHexString(await File.ReadAllBytesAsync(WordClipboard.Photo))));
        await Expect(editor.Text.Locator("figure progress")).ToBeHiddenAsync();
        await Expect(editor.Stored).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("<figure>"));
        var html = await editor.Stored.InputValueAsync();

        Assert.StartsWith(
            "<h2>Kết quả hội nghị</h2><p><strong>Ngày 18/6</strong>, Ban Dân tộc <em>tổ chức</em> hội nghị. <a href=\"https://thuathienhue.gov.vn/\">Xem thêm</a></p>"
            + "<ul><li><p>Mục một</p><ul><li>Mục con</li></ul></li><li>Mục hai</li></ul><ol><li>Việc thứ nhất</li><li>Việc thứ hai</li></ol>"
            + "<table><tbody><tr><td>Xã</td><td><strong>Số hộ</strong></td></tr><tr><td>A Ngo</td><td>120</td></tr></tbody></table>", html);
        Assert.Matches("<figure><img src=\"/ban-dan-toc/media/[^\"]+\" alt=\"Ảnh hội nghị\" width=\"\\d+\" height=\"\\d+\" loading=\"lazy\"></figure>$", html);
        Assert.False(await page.EvaluateAsync<bool>("'attacked' in window"));

        await editor.Title.FillAsync("Dán từ Word");
        await editor.SaveAsync();
        Assert.Equal(html, await editor.Stored.InputValueAsync());
    }

    [Fact]
    public async Task TheToolbarIsUsedByKeyboardAlone()
    {
        var editor = await WriteAsync();
        var page = editor.Page;
        await editor.Text.FocusAsync();
        await page.Keyboard.TypeAsync("Tin");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.PressAsync("Alt+F10");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Đậm" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Enter");

        await Expect(editor.Stored).ToHaveValueAsync("<p><em>Tin</em></p>");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Nghiêng" })).ToHaveAttributeAsync("aria-pressed", "true");

        await page.Keyboard.PressAsync("Control+K");
        await page.GetByLabel("Địa chỉ liên kết").FillAsync("javascript:alert(1)");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".ed-dialog__error")).ToContainTextAsync("https://");
        await page.GetByLabel("Địa chỉ liên kết").FillAsync("www.thuathienhue.gov.vn");
        await page.Keyboard.PressAsync("Enter");

        await Expect(editor.Stored).ToHaveValueAsync("<p><a href=\"https://www.thuathienhue.gov.vn\"><em>Tin</em></a></p>");
    }

    [Fact]
    public async Task PhotosAreOrderedByKeyboardAndNeedCaptions()
    {
        var editor = await WriteAsync();
        var page = editor.Page;
        await editor.Title.FillAsync("Bài có hai ảnh");
        await editor.UploadAsync("Một.jpg", "Hai.jpg");
        var photos = editor.Photos;
        await Expect(page.Locator(".ed-gallery__missing")).ToContainTextAsync("2 ảnh chưa có chú thích.");

        await editor.PressAsync("Đăng");
        await Expect(page.Locator(".error-summary")).ToContainTextAsync("ảnh 2 chưa có chú thích");

        await photos.Nth(0).GetByLabel("Chú thích", new() { Exact = true }).FillAsync("Ảnh một");
        await photos.Nth(1).GetByLabel("Chú thích", new() { Exact = true }).FillAsync("Ảnh hai");
        await photos.Nth(1).GetByRole(AriaRole.Button, new() { Name = "Đưa lên" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#ed-announcements")).ToHaveTextAsync("Ảnh hai nay ở vị trí 1 trên 2.");
        Assert.Equal(["Ảnh hai", "Ảnh một"], (await editor.CaptionsAsync()));

        await editor.PressAsync("Đăng");
        await Expect(page.Locator(".alert-success").First).ToBeVisibleAsync();
        Assert.Equal(["Ảnh hai", "Ảnh một"], (await editor.CaptionsAsync()));
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task IsAccessibleAndFits(int width)
    {
        var editor = await WriteAsync(width);
        var page = editor.Page;
        await editor.Text.ClickAsync();
        await page.Keyboard.InsertTextAsync("Nội dung");
        await editor.UploadAsync("Một.jpg");

        await Accessible.AssertAsync(page);
    }

    private async Task<ArticleEditor> WriteAsync(int width = 1280)
    {
        var editor = await ArticleEditor.OpenNewAsync(await site.SignInAsync(Tenant, "/Admin", width));
        await editor.ChooseCategoryAsync();
        return editor;
    }
}
