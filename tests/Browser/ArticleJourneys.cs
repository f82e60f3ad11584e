using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrchardSite.Browser.Tests;

[Collection(SiteCollection.Name)]
public sealed class ArticleJourneys(RunningSite site)
{
    [Fact]
    public async Task ShowsEveryElementOfTheSeedPage()
    {
        var page = await site.VisitAsync(Places.Conference);

        await Expect(page.GetByLabel("Tìm kiếm tin tức")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Places.ConferenceTitle);
        await Expect(page.GetByText("Ngày cập nhật 18/06/2021")).ToBeVisibleAsync();
        await Expect(page.Locator(".article__lead")).ToContainTextAsync("17/6/2021");
        await Expect(page.Locator(".article__body")).ToContainTextAsync("120/2020/QH14");
        await Expect(page.Locator(".gallery figure figcaption")).ToHaveCountAsync(3);
        await Expect(page.Locator(".article__author")).ToHaveTextAsync("Anh Tuấn (T)");
        await Expect(page.GetByText("Xem tin theo ngày")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Thống kê truy cập" })).ToBeVisibleAsync();
        await Expect(page.GetByText("Tổng lượt truy cập")).ToBeVisibleAsync();
        await Expect(page.GetByText("Lượt truy cập hiện tại")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task CountsAReaderOnce()
    {
        var page = await site.VisitAsync(Places.Conference);
        var first = await page.Locator(".view-count").InnerTextAsync();
        await page.ReloadAsync();

        Assert.Matches(@"^1\.6\d\d lượt xem$", first);
        await Expect(page.Locator(".view-count")).ToHaveTextAsync(first);
    }

    [Fact]
    public async Task LeadsToNewerAndOlderArticles()
    {
        var page = await site.VisitAsync(Places.Conference);
        await page.Locator(".news-neighbours section", new() { HasText = "Tin cũ hơn" }).GetByRole(AriaRole.Link).First.ClickAsync();
        await page.Locator(".news-neighbours section", new() { HasText = "Tin mới hơn" }).GetByRole(AriaRole.Link, new() { Name = Places.ConferenceTitle }).ClickAsync();

        Assert.EndsWith(Places.Conference, page.Url);
    }

    [Fact]
    public async Task TellsMachinesWhatItIs()
    {
        var page = await site.VisitAsync(Places.Conference);
        var html = page.Locator("html");
        async Task<string?> Meta(string selector) => await page.Locator($"head {selector}").First.GetAttributeAsync("content");

        await Expect(html).ToHaveAttributeAsync("lang", "vi");
        Assert.Equal(site.Address + Places.Conference, await page.Locator("head link[rel=canonical]").GetAttributeAsync("href"));
        Assert.StartsWith("Ban Dân tộc tỉnh và Ban Dân vận", await Meta("meta[name=description]"));
        Assert.Equal("Anh Tuấn (T)", await Meta("meta[name='DC.creator']"));
        Assert.Equal("2021-06-18", await Meta("meta[name='DC.date']"));
        Assert.Equal("Ban Dân tộc tỉnh Thừa Thiên Huế", await Meta("meta[name='DC.publisher']"));
        Assert.Equal(site.Address + Places.Conference, await Meta("meta[name='DC.identifier']"));
        Assert.Equal(Places.ConferenceTitle, await Meta("meta[property='og:title']"));
        Assert.StartsWith(site.Address, await Meta("meta[property='og:image']"));
        Assert.StartsWith(Places.ConferenceTitle, await page.TitleAsync());

        using var data = JsonDocument.Parse(await page.Locator("script[type='application/ld+json']").First.TextContentAsync() ?? "");
        Assert.Equal("NewsArticle", data.RootElement.GetProperty("@type").GetString());
        Assert.Equal(Places.ConferenceTitle, data.RootElement.GetProperty("headline").GetString());
        Assert.Equal("2021-06-18", data.RootElement.GetProperty("datePublished").GetString());
    }

    [Fact]
    public async Task PrintsTheArticleAlone()
    {
        var page = await site.VisitAsync(Places.Conference);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await Expect(page.Locator(".article__body")).ToBeVisibleAsync();
        await Expect(page.Locator("nav.menu")).ToBeHiddenAsync();
        await Expect(page.Locator(".aside")).ToBeHiddenAsync();
        await Expect(page.Locator(".article__actions")).ToBeHiddenAsync();
    }
}
