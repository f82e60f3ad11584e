using System.Net;
using System.Text.RegularExpressions;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests.Editing;

/// <summary>A category that moves is found by its former address.</summary>
public sealed class TermRedirectTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Terms = EditorBrowser.Tenant + "/Admin/Taxonomies/4categtaxa0000000000000001/Term";
    private const string Term = "4categ0annex00000000000001";

    [Fact]
    public async Task ChangedSlug_LeavesAPermanentRedirect_InOneStep()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync(EditorBrowser.Tenant + "/chuyen-muc/thong-bao")).Status);

        await MoveAsync(editor, "tin-thong-bao");
        await MoveAsync(editor, "thong-bao-moi");

        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync(EditorBrowser.Tenant + "/chuyen-muc/thong-bao-moi")).Status);

        foreach (var former in new[] { "thong-bao", "tin-thong-bao" })
        {
            var page = await editor.GetAsync($"{EditorBrowser.Tenant}/chuyen-muc/{former}?trang=2");
            Assert.Equal((HttpStatusCode.MovedPermanently, EditorBrowser.Tenant + "/chuyen-muc/thong-bao-moi?trang=2"), (page.Status, page.Location));
        }
    }

    private static async Task MoveAsync(EditorBrowser editor, string slug)
    {
        var page = await editor.GetAsync($"{Terms}?term={Term}");
        string Value(string name) => Regex.Match(page.Html, $"<input[^>]*name=\"{name}\"[^>]*>") is { Success: true } input ? Regex.Match(input.Value, "value=\"([^\"]*)\"").Groups[1].Value : "";

        var saved = await editor.PostAsync(Terms, page.Token, ("Version", Value("Version")), ("Path", Value("Path")), ("Name", Value("Name")), ("Slug", slug));
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
    }
}
