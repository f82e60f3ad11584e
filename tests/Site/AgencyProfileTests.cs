using System.Net;
using System.Text.RegularExpressions;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests;

/// <summary>An editor changes what the pages say of the agency; readers see it at the next request.</summary>
public sealed class AgencyProfileTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Address = Places.Van + "/Admin/Settings/agency";

    [Fact]
    public async Task Saved_IsOnThePagesAtTheNextRequest_InItsColoursStill()
    {
        using var reader = site.Host.Visitor();
        using var editor = await site.Host.EditorAsync(Places.Van);
        Assert.Contains("<span class=\"banner__name\">Ban Dân vận</span>", (await reader.PageAsync(Places.Van + "/")).Text, StringComparison.Ordinal);

        using var saved = await SaveAsync(editor, ("Name", "Ban Tuyên giáo và Dân vận"), ("Motto", ""), ("Links", "# Bạn\nCổng chung | /\nLạ <b> | https://a.vn/?x=1&y=2"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);

        var page = await reader.PageAsync(Places.Van + "/");
        Assert.Contains("<span class=\"banner__name\">Ban Tuyên giáo và Dân vận</span>", page.Text, StringComparison.Ordinal);
        Assert.Contains("<h3 class=\"links__group\">Bạn</h3>", page.Text, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://a.vn/?x=1&amp;y=2\">Lạ &lt;b&gt;</a>", page.Html, StringComparison.Ordinal);
        Assert.Contains("--agency-primary:#17457c", page.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Ban Tuyên giáo", (await reader.PageAsync(Places.Toc + "/")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Name", " ")]
    [InlineData("Links", "# Nhóm\nlạ | javascript:alert(1)")]
    [InlineData("BadgeUrl", "javascript:alert(1)")]
    public async Task Wrong_IsSaidInVietnamese_AndNothingIsSaved(string field, string value)
    {
        using var editor = await site.Host.EditorAsync(Places.Van);
        using var answer = await SaveAsync(editor, (field, value), ("Authority", "Không được lưu"));
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Matches("Cơ quan cần có tên|không phải", html);
        using var reader = site.Host.Visitor();
        Assert.DoesNotContain("Không được lưu", (await reader.PageAsync(Places.Van + "/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutASignIn_LeadsToTheLoginPage()
    {
        using var reader = site.Host.Visitor();
        using var answer = await reader.GetAsync(Address);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/Login", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> SaveAsync(HttpClient editor, params (string Name, string Value)[] changes)
    {
        var html = await editor.GetStringAsync(Address);
        var fields = new Dictionary<string, string>();

        foreach (Match input in Regex.Matches(html, "<input[^>]*\\sname=\"([^\"]+)\"[^>]*>"))
        {
            fields[input.Groups[1].Value] = WebUtility.HtmlDecode(Regex.Match(input.Value, "\\svalue=\"([^\"]*)\"").Groups[1].Value);
        }

        var area = Regex.Match(html, "<textarea[^>]*\\sname=\"([^\"]+)\"[^>]*>(.*?)</textarea>", RegexOptions.Singleline);
        fields[area.Groups[1].Value] = WebUtility.HtmlDecode(area.Groups[2].Value).TrimStart('\r', '\n');

        foreach (var (name, value) in changes)
        {
            var key = fields.Keys.Single(key => key == name || key.EndsWith("." + name, StringComparison.Ordinal));
            fields[key] = value;
        }

        return await editor.PostAsync(Address, new FormUrlEncodedContent(fields));
    }
}
