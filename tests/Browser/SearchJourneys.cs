using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrchardSite.Browser.Tests;

[Collection(SiteCollection.Name)]
public sealed class SearchJourneys(RunningSite site)
{
    [Theory]
    [InlineData("khung cửi")]
    [InlineData("khung cui")]
    [InlineData("khung cu\u031b\u0309i")] // combining marks, as the Windows keyboard types them
    public async Task FindsAnArticleHoweverTheWordsAreTyped(string words)
    {
        var page = await site.VisitAsync("/ban-dan-toc/", script: false);
        await page.GetByLabel("Tìm kiếm tin tức").FillAsync(words);
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Giữ tiếng khung cửi" }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task SaysWhenNothingIsFound()
    {
        var page = await site.VisitAsync("/ban-dan-toc/search?q=zzzzqqqq", script: false);

        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("Không tìm thấy");
    }

    [Fact]
    public async Task NeverFindsTheOtherAgencysArticles()
    {
        var page = await site.VisitAsync("/ban-dan-van/search?q=khung+c%E1%BB%ADi", script: false);

        await Expect(page.GetByRole(AriaRole.Main)).Not.ToContainTextAsync("Giữ tiếng khung cửi");
    }
}
