using static Microsoft.Playwright.Assertions;

namespace OrchardSite.Browser.Tests;

[Collection(SiteCollection.Name)]
public sealed class AccessibilityTests(RunningSite site)
{
    public static TheoryData<string> Kinds => Places.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task HasNoViolationOnADesk(string path) => await CheckAsync(path, 1280);

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task HasNoViolationOnAPhone(string path) => await CheckAsync(path, 360);

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task HasNoViolationOnASmallPhone(string path) => await CheckAsync(path, 320);

    [Fact]
    public async Task StartsWithALinkToTheContent()
    {
        var page = await site.VisitAsync(Places.Conference);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("#noi-dung")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task KeepsTextSizeAndContrastFromPageToPage()
    {
        var page = await site.VisitAsync("/ban-dan-toc/");
        await page.GetByText("chữ lớn hơn").ClickAsync();
        await page.GetByText("Tương phản cao").ClickAsync();
        await page.GotoAsync(Places.Conference);

        Assert.Equal("large", await page.Locator("html").GetAttributeAsync("data-text"));
        Assert.Equal("high", await page.Locator("html").GetAttributeAsync("data-contrast"));
    }

    private async Task CheckAsync(string path, int width) => await Accessible.AssertAsync(await site.VisitAsync(path, width));
}
