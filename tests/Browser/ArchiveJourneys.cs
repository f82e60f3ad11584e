using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrchardSite.Browser.Tests;

/// <summary>All by pages and forms alone: script is off.</summary>
[Collection(SiteCollection.Name)]
public sealed class ArchiveJourneys(RunningSite site)
{
    [Fact]
    public async Task FindsTheConferenceByItsDayInVietnam()
    {
        var page = await site.VisitAsync("/ban-dan-toc/tin-tuc/ngay/2021/06", script: false);
        await page.Locator(".news-calendar td a", new() { HasText = "18" }).ClickAsync();

        Assert.EndsWith("/ban-dan-toc/tin-tuc/ngay/2021/06/18", page.Url);
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = Places.ConferenceTitle }).ClickAsync();
        Assert.EndsWith(Places.Conference, page.Url);
    }

    [Fact]
    public async Task GoesToADayTypedIntoTheDateBox()
    {
        var page = await site.VisitAsync("/ban-dan-toc/", script: false);
        await page.GetByLabel("Chọn ngày").FillAsync("2021-06-18");
        await page.GetByRole(AriaRole.Button, new() { Name = "Xem", Exact = true }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = Places.ConferenceTitle })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task TurnsTheMonthsThatHaveNews()
    {
        var page = await site.VisitAsync("/ban-dan-toc/tin-tuc/ngay/2021/06", script: false);
        await page.Locator(".news-calendar__nav [rel=prev]").ClickAsync();

        Assert.EndsWith("/ban-dan-toc/tin-tuc/ngay/2021/05", page.Url);
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("Ngày hội bầu cử");
    }

    [Fact]
    public async Task TurnsThePages()
    {
        const string oldest = "Đại hội đại biểu các dân tộc thiểu số huyện A Lưới lần thứ III";
        var page = await site.VisitAsync("/ban-dan-toc/tin-tuc", script: false);
        var main = page.GetByRole(AriaRole.Main);
        Assert.DoesNotContain(oldest, await main.InnerTextAsync(), StringComparison.Ordinal);

        // How many pages there are depends on what other journeys have published.
        while (!(await main.InnerTextAsync()).Contains(oldest, StringComparison.Ordinal))
        {
            await page.GetByRole(AriaRole.Link, new() { Name = "Trang sau" }).ClickAsync();
        }

        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Trang sau" })).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("/ban-dan-toc/tin-tuc/ngay/2021/02/30")]
    [InlineData("/ban-dan-toc/tin-tuc?trang=999")]
    [InlineData(Places.Missing)]
    public async Task SaysSoWhenThereIsNothingAndShowsTheWayBack(string path)
    {
        var page = await site.VisitAsync("/ban-dan-toc/", script: false);
        var answer = await page.GotoAsync(path);

        Assert.Equal(404, answer!.Status);
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Về trang chủ" }).ClickAsync();
        Assert.EndsWith("/ban-dan-toc/", page.Url);
    }
}
