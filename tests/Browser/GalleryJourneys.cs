using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrchardSite.Browser.Tests;

[Collection(SiteCollection.Name)]
public sealed class GalleryJourneys(RunningSite site)
{
    [Fact]
    public async Task IsUsedByKeyboardAlone()
    {
        var page = await site.VisitAsync(Places.Conference);
        var photos = page.Locator("[data-gallery] a");
        var dialog = page.GetByRole(AriaRole.Dialog);

        await photos.First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(dialog).ToBeVisibleAsync();
        await Expect(dialog.GetByText("1 / 3")).ToBeVisibleAsync();
        await Expect(dialog.GetByRole(AriaRole.Button, new() { Name = "Đóng" })).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(dialog.GetByText("2 / 3")).ToBeVisibleAsync();
        await Expect(dialog.Locator(".lightbox__caption")).ToHaveTextAsync((await page.Locator("[data-gallery] figcaption").Nth(1).InnerTextAsync()).Trim());

        await page.Keyboard.PressAsync("Escape");
        await Expect(dialog).ToBeHiddenAsync();
        await Expect(photos.Nth(1)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task ComesRoundFromTheFirstToTheLastPhoto()
    {
        var page = await site.VisitAsync(Places.Conference);
        await page.Locator("[data-gallery] a").First.ClickAsync();
        await page.Keyboard.PressAsync("ArrowLeft");

        await Expect(page.GetByRole(AriaRole.Dialog).GetByText("3 / 3")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task ShowsPhotosThatLoad()
    {
        var page = await site.VisitAsync(Places.Conference);

        foreach (var image in await page.Locator("[data-gallery] img").AllAsync())
        {
            await image.ScrollIntoViewIfNeededAsync();
            await Expect(image).ToHaveJSPropertyAsync("complete", true);
            Assert.True(await image.EvaluateAsync<int>("image => image.naturalWidth") > 0);
            Assert.NotEmpty(await image.GetAttributeAsync("alt") ?? "");
        }
    }

    [Fact]
    public async Task OpensThePhotoItselfWithoutScript()
    {
        var page = await site.VisitAsync(Places.Conference, script: false);
        await page.Locator("[data-gallery] a").First.ClickAsync();

        Assert.Contains("/media/tin-tuc/ky-ket-chuong-trinh.jpg", page.Url);
    }
}
