using System.Net;
using System.Text.RegularExpressions;
using OrchardSite.Features.Tests.Contents.Editing;

namespace OrchardSite.Features.Tests.Contents.Previewing;

[Collection(EditingSite.Name)]
public sealed class PreviewControllerTests(EditingSite site)
{
    [Theory]
    [InlineData("writer", "writer", true)]
    [InlineData("writer", "author", false)]
    [InlineData("chief", "writer", true)]
    [InlineData("clerk", "writer", false)]
    public async Task ADraft_IsShownToWhoMayPreviewIt(string person, string owner, bool may)
    {
        var id = await site.StoreAsync("Bản nháp kín", owner);
        var desk = await site.SignInAsync(person);
        var expected = may ? HttpStatusCode.OK : HttpStatusCode.Forbidden;

        Assert.Equal(expected, (await desk.GetAsync($"{Desk.Items}/{id}/Preview")).Status);
        Assert.Equal(expected, (await desk.GetAsync($"/Contents/Drafts/{id}")).Status);
        Assert.Equal(expected, (await desk.PostAsync($"{Desk.Items}/{id}/Preview/Link", ("days", "1"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync($"/Contents/ContentItems/{id}")).Status);
    }

    [Fact]
    public async Task WhatIsTyped_IsShownToItsWriterAlone_AndSavedNowhere()
    {
        var id = await site.StoreAsync("Chưa gõ", "writer");
        var desk = await site.SignInAsync("writer");

        var answer = await desk.PostAsync($"/Admin/Contents/Preview/{id}", ("contentType", "News"), ("baseVersion", (await site.FindAsync(id))!.ContentItemVersionId), ("TitlePart.Title", "Đang gõ dở"));

        Assert.Contains("work=True", answer.Location, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Đang gõ dở", (await desk.GetAsync($"/Contents/Drafts/{id}?work=true")).Text);
        Assert.DoesNotContain("Đang gõ dở", (await desk.GetAsync($"/Contents/Drafts/{id}")).Text);
        Assert.DoesNotContain("Đang gõ dở", (await (await site.SignInAsync("chief")).GetAsync($"/Contents/Drafts/{id}?work=true")).Text);
        Assert.Equal("Chưa gõ", Assert.Single(await site.VersionsAsync(id)).DisplayText);
    }

    [Theory]
    [InlineData("writer", "News", HttpStatusCode.Redirect)]
    [InlineData("writer", "Nothing", HttpStatusCode.NotFound)]
    [InlineData("clerk", "News", HttpStatusCode.Forbidden)]
    public async Task ANewItem_IsShownBeforeItIsSaved_ToWhoMayMakeIt(string person, string type, HttpStatusCode expected)
    {
        var desk = await site.SignInAsync(person);
        var id = Desk.NewId();

        Assert.Equal(expected, (await desk.PostAsync($"/Admin/Contents/Preview/{id}", ("contentType", type), ("TitlePart.Title", "Bài chưa lưu"))).Status);

        Assert.Null(await site.FindAsync(id));
        Assert.Equal(expected == HttpStatusCode.Redirect, (await desk.GetAsync($"/Contents/Drafts/{id}?work=true")).Text.Contains("Bài chưa lưu", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ALink_ShowsTheDraftToAnybody_UntilItIsDeleted_AndIsNeverKeptOrFound()
    {
        var id = await site.StoreAsync("Gửi người ngoài xem", "writer");
        var other = await site.StoreAsync("Bài khác", "writer");
        var desk = await site.SignInAsync("writer");
        var link = LinkOf(await desk.PostAsync($"{Desk.Items}/{id}/Preview/Link", ("days", "30")));
        var visitor = await site.SignInAsync(null);

        Assert.Contains("Gửi người ngoài xem", (await visitor.GetAsync(link)).Text);
        await desk.EditAsync(id, "Bản mới hơn");
        Assert.Contains("Bản mới hơn", (await visitor.GetAsync(link)).Text);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/Contents/Shared/" + id)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/Contents/Shared/x")).Status);
        Assert.Contains("/Login", (await visitor.GetAsync($"/Contents/Drafts/{other}")).Location, StringComparison.Ordinal);

        await (await site.SignInAsync("chief")).PostAsync($"{Desk.Items}/{id}/Bin");
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(link)).Status);
    }

    [Fact]
    public async Task APreview_IsNeitherStoredNorIndexed_NorDoesItTellWhereItsLinksCameFrom()
    {
        var id = await site.StoreAsync("Không lưu", "writer");
        using var browser = site.Host.Browser();
        await Tenants.SiteHost.LoginAsync(browser, "", "writer", Tenants.SiteHost.Password);

        using var response = await browser.GetAsync($"/Contents/Drafts/{id}");

        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal("noindex", Assert.Single(response.Headers.GetValues("X-Robots-Tag")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
    }

    private static string LinkOf(Answer answer) => new Uri(Regex.Match(answer.Text, "id=\"preview-link\"[^>]*value=\"([^\"]+)\"").Groups[1].Value).AbsolutePath;
}
