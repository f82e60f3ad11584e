using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrchardSite.Browser.Tests;

/// <summary>From the first word to the reader: a writer writes and submits, the leader looks and publishes.</summary>
[Collection(SiteCollection.Name)]
public sealed class PublishingJourneys(RunningSite site)
{
    private const string Tenant = "/ban-dan-toc";
    private const string Lead = "Bốn mươi già làng về dự, bàn việc giữ rừng.";

    private static readonly (string Caption, string Alternative)[] _photos =
    [
        ("Già làng Hồ Văn Hạnh phát biểu", "Một cụ già đứng nói trước micro"),
        ("Đại biểu chụp ảnh lưu niệm", "Hai hàng người trước nhà rông"),
        ("Bà con dệt zèng bên lề hội nghị", "Người phụ nữ ngồi bên khung dệt"),
    ];

    [Theory]
    [InlineData(1280, false)]
    [InlineData(390, true)]
    public async Task AnArticleIsWrittenReviewedAndReadAtOnce(int width, bool touch)
    {
        var title = $"Hội nghị già làng xem ở {width} điểm ảnh";
        var address = $"{Tenant}/tin/hoi-nghi-gia-lang-xem-o-{width}-diem-anh";
        var writer = await site.HireAsync(Tenant, Staff.Writer);
        var leader = await site.HireAsync(Tenant, Staff.Leader);

        await WriteAsync(await ArriveAsync(writer, width, touch), title);

        // What readers asked for before must not hide what is published.
        var today = DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(7)).ToString("yyyy'/'MM'/'dd");
        var reader = await site.VisitAsync(Tenant + "/", width, touch: touch);
        Assert.Equal(404, (await reader.GotoAsync(address))!.Status);
        await reader.GotoAsync($"{Tenant}/tin-tuc/ngay/{today}");
        await Expect(reader.GetByText(title)).ToHaveCountAsync(0);

        await ReviewAsync(await ArriveAsync(leader, width, touch), title);

        Assert.Equal(200, (await reader.GotoAsync(address))!.Status);
        await ReadAsync(reader.Locator("body"), title);

        foreach (var list in (string[])[Tenant + "/", $"{Tenant}/tin-tuc/ngay/{today}"])
        {
            await reader.GotoAsync(list);
            await Expect(reader.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = title }).First).ToBeVisibleAsync();
        }
    }

    /// <summary>Signs in where the site says; nobody needs to know the address of the admin.</summary>
    private async Task<IPage> ArriveAsync(string userName, int width, bool touch)
    {
        var page = await site.VisitAsync(Tenant + "/Login", width, touch: touch);
        await RunningSite.SignInAsync(page, userName);
        Assert.EndsWith(Tenant + "/Admin", page.Url);
        return page;
    }

    private static async Task WriteAsync(IPage page, string title)
    {
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Viết mới: Bài viết" }).ClickAsync();
        var editor = await ArticleEditor.OpenedAsync(page);
        await editor.Title.FillAsync(title);
        await editor.Lead.FillAsync(Lead);
        await editor.ChooseCategoryAsync();
        await editor.PasteAsync(WordClipboard.Html, WordClipboard.Rtf(Convert.ToHexString(await File.ReadAllBytesAsync(WordClipboard.Photo))));
        await Expect(editor.Text.Locator("figure progress")).ToBeHiddenAsync();
        await editor.UploadAsync([.. _photos.Select((_, i) => $"{title} {i}.jpg")]);

        for (var i = 0; i < _photos.Length; i++)
        {
            await editor.DescribeAsync(i, _photos[i].Caption, _photos[i].Alternative);
        }

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Đăng", Exact = true })).ToHaveCountAsync(0);
        await editor.SendAsync("Gửi duyệt");
        await Expect(page.GetByText("Chờ duyệt").First).ToBeVisibleAsync();
        await Accessible.AssertAsync(page);
    }

    private static async Task ReviewAsync(IPage page, string title)
    {
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Chờ duyệt" }).ClickAsync();
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = title, Exact = true }).ClickAsync();
        var editor = await ArticleEditor.OpenedAsync(page);
        var preview = await page.RunAndWaitForPopupAsync(() => editor.PressAsync("Xem trước"));

        foreach (var (link, width) in (ValueTuple<string, int>[])[("Điện thoại", 390), ("Máy tính", 1280)])
        {
            await preview.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync();
            var shown = preview.FrameLocator("iframe");
            await ReadAsync(shown.Locator("body"), title);
            Assert.Equal(width, await shown.Locator("html").EvaluateAsync<int>("() => innerWidth"));
            await Accessible.AssertAsync(preview);
        }

        await preview.CloseAsync();
        await editor.SendAsync("Đăng");

        // The box itself shows it in the language of the browser.
        await Expect(page.GetByText("(giờ Việt Nam)").First).ToHaveTextAsync(new Regex(@"^(Thứ .+|Chủ Nhật), \d\d/\d\d/\d{4} lúc \d\d:\d\d \(giờ Việt Nam\)$"));
    }

    private static async Task ReadAsync(ILocator shown, string title)
    {
        await Expect(shown.GetByRole(AriaRole.Heading, new() { Name = title, Level = 1 })).ToBeVisibleAsync();
        await Expect(shown.Locator(".article__lead")).ToHaveTextAsync(Lead);
        await Expect(shown.GetByRole(AriaRole.Heading, new() { Name = "Kết quả hội nghị" })).ToBeVisibleAsync();
        await Expect(shown.Locator(".article__body strong").First).ToHaveTextAsync("Ngày 18/6");
        await Expect(shown.Locator(".article__body td").Last).ToHaveTextAsync("120");

        foreach (var (caption, alternative) in _photos)
        {
            await Expect(shown.Locator("figcaption", new() { HasText = caption })).ToHaveTextAsync(caption);
            await Expect(shown.GetByRole(AriaRole.Img, new() { Name = alternative })).ToHaveCountAsync(1);
        }
    }
}
