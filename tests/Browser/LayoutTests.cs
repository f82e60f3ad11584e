using static Microsoft.Playwright.Assertions;

namespace OrchardSite.Browser.Tests;

[Collection(SiteCollection.Name)]
public sealed class LayoutTests(RunningSite site)
{
    private const int PageBudget = 100 * 1024;

    public static TheoryData<string> Kinds => Places.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task NeverScrollsSidewaysOnASmallPhone(string path)
    {
        var page = await site.VisitAsync(path, width: 320);

        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 320);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task LoadsWithoutComplaints(string path)
    {
        var page = await site.VisitAsync("about:blank");
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !(path == Places.Missing && message.Text.Contains("404")))
            {
                complaints.Add($"{message.Text} {message.Location}");
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
        page.RequestFailed += (_, request) => complaints.Add($"{request.Url}: {request.Failure}");
        await page.GotoAsync(path, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });

        Assert.Empty(complaints);
    }

    [Theory]
    [InlineData("/ban-dan-toc/")]
    [InlineData(Places.Conference)]
    public async Task StaysLightWithoutPhotos(string path)
    {
        var page = await site.VisitAsync("about:blank");
        var sizes = new List<Task<Microsoft.Playwright.RequestSizesResult>>();
        page.RequestFinished += (_, request) =>
        {
            if (request.ResourceType != "image")
            {
                sizes.Add(request.SizesAsync());
            }
        };
        await page.GotoAsync(path, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });
        var total = (await Task.WhenAll(sizes)).Sum(size => size.ResponseBodySize);

        Assert.InRange(total, 1, PageBudget);
    }

    [Fact]
    public async Task DressesEachAgencyInItsOwnColours()
    {
        var first = await site.VisitAsync("/ban-dan-toc/");
        var second = await site.VisitAsync("/ban-dan-van/");

        await Expect(first.Locator("nav.menu")).ToHaveCSSAsync("background-color", "rgb(140, 29, 24)");
        await Expect(second.Locator("nav.menu")).ToHaveCSSAsync("background-color", "rgb(23, 69, 124)");
    }

    [Fact]
    public async Task LeadsFromThePortalToBothAgencies()
    {
        foreach (var (name, path) in new[] { ("Ban Dân tộc tỉnh", "/ban-dan-toc/"), ("Ban Dân vận Tỉnh ủy", "/ban-dan-van/") })
        {
            var page = await site.VisitAsync("/");
            await page.GetByRole(Microsoft.Playwright.AriaRole.Main).GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = name }).ClickAsync();
            Assert.EndsWith(path, page.Url);
        }
    }
}
