using System.Net;
using System.Text.Json.Nodes;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests.Editing;

public sealed class LinkTargetsTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Address = EditorBrowser.Tenant + "/Admin/Contents/LinkTargets";

    [Fact]
    public async Task WordsWithoutMarks_FindThePublished_ByTheAddressReadersSee()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var found = (await FindAsync(editor, "hoi nghi ky ket phoi hop")).Single()!;

        Assert.StartsWith("Hội nghị Ký kết", (string?)found["title"], StringComparison.Ordinal);
        Assert.Equal("Bài viết", (string?)found["type"]);
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync((string)found["address"]!)).Status);
        Assert.Equal(Places.Conference, (string?)found["address"]);
    }

    [Fact]
    public async Task Drafts_AreNotFound()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        await editor.WriteAsync("Bản nháp không ai đọc được");

        Assert.Empty(await FindAsync(editor, "bản nháp không ai đọc được"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("%")]
    public async Task NoWords_FindNothing(string words)
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        Assert.Empty(await FindAsync(editor, words));
    }

    [Fact]
    public async Task Visitors_MayNotSearch()
    {
        using var visitor = site.Host.Visitor();
        using var answer = await visitor.GetAsync(Address + "?q=hoi");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static async Task<JsonArray> FindAsync(EditorBrowser editor, string words)
    {
        var answer = await editor.GetAsync($"{Address}?q={Uri.EscapeDataString(words)}");
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return JsonNode.Parse(answer.Html)!["items"]!.AsArray();
    }
}
