using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrchardSite.Browser.Tests;

/// <summary>The page on which an article is written.</summary>
internal sealed class ArticleEditor(IPage page)
{
    public const string New = "/Admin/Contents/ContentTypes/Article/Create";

    public IPage Page => page;

    public ILocator Title => page.GetByLabel("Tiêu đề", new() { Exact = true });

    public ILocator Lead => page.GetByLabel("Tóm tắt", new() { Exact = true });

    public ILocator Path => page.GetByLabel("Đường dẫn", new() { Exact = true });

    /// <summary>The formatted text as it is edited.</summary>
    public ILocator Text => page.Locator(".ed-text");

    /// <summary>The formatted text as it is sent.</summary>
    public ILocator Stored => page.Locator("textarea[data-editor=wysiwyg]");

    public ILocator Photos => page.Locator(".ed-photo");

    /// <summary>Where the editor says what has become of the draft.</summary>
    public ILocator DraftState => page.Locator("[data-autosave-state]");

    public static async Task<ArticleEditor> OpenNewAsync(IPage page)
    {
        await page.GotoAsync(new Uri(page.Url).AbsolutePath.Split("/Admin")[0] + New);
        return await OpenedAsync(page);
    }

    /// <summary>The editor of a page that has gone to it.</summary>
    public static async Task<ArticleEditor> OpenedAsync(IPage page)
    {
        var editor = new ArticleEditor(page);
        await Expect(editor.Text).ToBeVisibleAsync();
        return editor;
    }

    public Task ChooseCategoryAsync() => page.GetByLabel("Tin tức – Sự kiện").CheckAsync();

    public Task PressAsync(string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).Last.ClickAsync();

    public async Task SaveAsync() => await SendAsync("Lưu nháp");

    /// <summary>Presses one of the buttons that save, and waits until the page says that it did.</summary>
    public async Task SendAsync(string button)
    {
        await PressAsync(button);
        await Expect(page.Locator(".alert-success").First).ToBeVisibleAsync();
        await Expect(Text).ToBeVisibleAsync();
    }

    public Task WaitUntilKeptAsync() => Expect(DraftState).ToContainTextAsync("Đã lưu nháp", new() { Timeout = 15_000 });

    public async Task UploadAsync(params string[] names)
    {
        var photo = await File.ReadAllBytesAsync(WordClipboard.Photo);
        // A few bytes more after the end of the picture make each a picture of its own.
        await page.Locator(".ed-gallery input[type=file]").First.SetInputFilesAsync(names.Select(name => new FilePayload { Name = name, MimeType = "image/jpeg", Buffer = [.. photo, .. Encoding.UTF8.GetBytes(name)] }));
        await Expect(page.Locator(".ed-photo progress[hidden]")).ToHaveCountAsync(names.Length);
        Assert.Equal(names.Length, (await CaptionsAsync()).Length);
    }

    public async Task DescribeAsync(int photo, string caption, string alternative)
    {
        await Photos.Nth(photo).GetByLabel("Chú thích", new() { Exact = true }).FillAsync(caption);
        await Photos.Nth(photo).GetByLabel("Mô tả ảnh").FillAsync(alternative);
    }

    /// <summary>The captions as they are sent; that of a photo without one is empty.</summary>
    public async Task<string[]> CaptionsAsync()
    {
        using var photos = JsonDocument.Parse(await page.Locator("input[name$='.Photos.Paths']").InputValueAsync());
        return [.. photos.RootElement.EnumerateArray().Select(photo => photo.TryGetProperty("mediaText", out var caption) ? caption.GetString()! : "")];
    }

    public Task PasteAsync(string html, string rtf) => Text.EvaluateAsync(
        """
        (element, [html, rtf]) => {
            const data = new DataTransfer();
            data.setData('text/html', html);
            data.setData('text/rtf', rtf);
            element.focus();
            element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """, new[] { html, rtf });

    /// <summary>Types into the field that has the focus as an input method does: word by word, each growing while it is composed.</summary>
    public async Task ComposeAsync(string text)
    {
        await using var keyboard = await InputMethod.StartAsync(page);

        foreach (var (word, isFirst) in text.Split(' ').Select((word, i) => (word, i == 0)))
        {
            if (!isFirst)
            {
                await page.Keyboard.PressAsync("Space");
            }

            await keyboard.ComposeAsync(Enumerable.Range(1, word.Length).Select(length => word[..length]), word);
        }
    }
}
