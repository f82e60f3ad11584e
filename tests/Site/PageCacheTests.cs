using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Settings;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests;

/// <summary>Pages are kept, and nobody can tell: changes show at once, counters are exact, what is one visitor's stays his.</summary>
[Collection(SiteCollection.Name)]
public sealed partial class PageCacheTests(SiteFixture site)
{
    private const string List = "/ban-dan-toc/tin-tuc";

    [Fact]
    public async Task SecondRequest_ReadsNothing()
    {
        using var visitor = site.Host.Visitor();
        var article = await ArticleAsync(visitor);
        var first = await visitor.GetStringAsync(article);
        var second = "";

        Assert.Empty(await StatementsAsync(async () => second = await visitor.GetStringAsync(article)));
        Assert.Equal(Still(first), Still(second));
        Assert.DoesNotContain("<!--", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_ShowsAtTheNextRequest_OnEachPageThatHasIt()
    {
        using var visitor = site.Host.Visitor();
        var article = await ArticleAsync(visitor);
        string[] pages = ["/ban-dan-toc/", List, article];
        await Task.WhenAll(pages.Select(visitor.GetStringAsync));

        var id = "";
        var title = $"Tin mới {Guid.NewGuid():N}";
        await site.Host.InTenantAsync("BanDanToc", async scope =>
        {
            var contents = scope.ServiceProvider.GetRequiredService<IContentManager>();
            var item = await contents.NewAsync("Article");
            item.DisplayText = title;
            item.Merge(new System.Text.Json.Nodes.JsonObject { ["TitlePart"] = new System.Text.Json.Nodes.JsonObject { ["Title"] = title } });
            await contents.CreateAsync(item, VersionOptions.Published);
            id = item.ContentItemId;
        });

        Assert.Contains(title, await visitor.GetStringAsync("/ban-dan-toc/"), StringComparison.Ordinal);
        Assert.Contains(title, await visitor.GetStringAsync(List), StringComparison.Ordinal);

        await site.Host.InTenantAsync("BanDanToc", async scope =>
        {
            var contents = scope.ServiceProvider.GetRequiredService<IContentManager>();
            await contents.UnpublishAsync((await contents.GetAsync(id, VersionOptions.Latest))!);
        });

        Assert.DoesNotContain(title, await visitor.GetStringAsync("/ban-dan-toc/"), StringComparison.Ordinal);
        Assert.DoesNotContain(title, await visitor.GetStringAsync(List), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_ShowAtTheNextRequest()
    {
        using var visitor = site.Host.Visitor();
        var name = $"Trang {Guid.NewGuid():N}";
        var before = await visitor.GetStringAsync("/ban-dan-van/");
        var former = await RenameAsync(name);

        Assert.DoesNotContain(name, before, StringComparison.Ordinal);
        Assert.Contains(name, await visitor.GetStringAsync("/ban-dan-van/"), StringComparison.Ordinal);

        await RenameAsync(former);
        Assert.DoesNotContain(name, await visitor.GetStringAsync("/ban-dan-van/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counters_OnCachedPages_AreExact()
    {
        using var first = site.Host.Visitor();
        var article = await ArticleAsync(first);
        await first.GetStringAsync(article);
        var before = await first.GetStringAsync(article);

        using var second = site.Host.Visitor();
        second.DefaultRequestHeaders.UserAgent.Clear();
        second.DefaultRequestHeaders.UserAgent.ParseAdd($"Mozilla/5.0 (Test {Guid.NewGuid():N})");
        var page = await second.GetStringAsync(article);
        var again = await second.GetStringAsync(article);

        Assert.Equal(Views(before) + 1, Views(page));
        Assert.Equal(Views(page), Views(again));
        Assert.Equal(Total(before) + 1, Total(page));
        Assert.Equal(Still(before), Still(page));
    }

    [Fact]
    public async Task Cookies_OfOneVisitor_ReachNoOther()
    {
        using var known = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = site.Host.Address };
        known.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (Cookies)");
        known.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        using var first = await known.GetAsync(List);
        using var second = await known.GetAsync(List);
        var one = first.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("visitor_", StringComparison.Ordinal));

        using var returning = new HttpRequestMessage(HttpMethod.Get, List);
        returning.Headers.Add("Cookie", one.Split(';')[0]);
        using var third = await known.SendAsync(returning);

        Assert.Single(second.Headers.GetValues("Set-Cookie"));
        Assert.False(third.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Tenants_AndQueries_HavePagesOfTheirOwn()
    {
        using var visitor = site.Host.Visitor();
        await visitor.GetStringAsync(List);
        await visitor.GetStringAsync("/ban-dan-van/tin-tuc");

        Assert.Contains("href=\"/ban-dan-toc/", await visitor.GetStringAsync(List), StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/ban-dan-toc/tin/", await visitor.GetStringAsync("/ban-dan-van/tin-tuc"), StringComparison.Ordinal);
        Assert.Contains("value=\"nước\"", WebUtility.HtmlDecode(await visitor.GetStringAsync("/ban-dan-toc/search?q=nước")), StringComparison.Ordinal);
        Assert.Contains("value=\"rừng\"", WebUtility.HtmlDecode(await visitor.GetStringAsync("/ban-dan-toc/search?q=rừng")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignedIn_SeesPagesMadeForHim_AndLeavesNoneToOthers()
    {
        using var visitor = site.Host.Visitor();
        using var editor = site.Host.Visitor(followRedirects: true);
        await visitor.GetStringAsync(List);
        await SignInAsync(editor, "/ban-dan-toc/login");

        Assert.NotEmpty(await StatementsAsync(() => editor.GetStringAsync(List)));

        var path = $"{List}?{Guid.NewGuid():N}";
        await editor.GetStringAsync(path);
        Assert.NotEmpty(await site.Host.Statements.DuringAsync(() => visitor.GetStringAsync(path)));
    }

    [Theory]
    [InlineData("/ban-dan-toc/login")]
    [InlineData("/ban-dan-toc/khong-co-trang-nay")]
    public async Task FormsAndErrors_AreNotKept(string path)
    {
        using var visitor = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = site.Host.Address };
        visitor.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        var first = await (await visitor.GetAsync(path)).Content.ReadAsStringAsync();
        var second = await (await visitor.GetAsync(path)).Content.ReadAsStringAsync();

        if (path.EndsWith("login", StringComparison.Ordinal))
        {
            Assert.NotEqual(Token(first), Token(second));
        }

        Assert.Equal(path.EndsWith("login", StringComparison.Ordinal) ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await visitor.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task Head_AndCompression_AnswerLikeBefore()
    {
        using var visitor = site.Host.Visitor();
        await visitor.GetStringAsync("/ban-dan-toc/");
        await visitor.GetStringAsync(List);
        using var head = await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/ban-dan-toc/"));
        using var page = await visitor.GetAsync(List);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType!.ToString());
        Assert.EndsWith("</html>", (await page.Content.ReadAsStringAsync()).TrimEnd(), StringComparison.Ordinal);
    }

    /// <summary>The article, its neighbours on both sides: what all pages show is read once.</summary>
    [Fact]
    public async Task UncachedArticle_TakesFourStatementsAtMost()
    {
        using var visitor = site.Host.Visitor();
        var articles = ArticleLink().Matches(await visitor.GetStringAsync(List)).Select(match => match.Groups[1].Value).Distinct().ToArray();
        await visitor.GetStringAsync(articles[0]);
        var statements = await site.Host.Statements.DuringAsync(() => visitor.GetStringAsync($"{articles[1]}?{Guid.NewGuid():N}"));

        Assert.True(statements.Count <= 4, string.Join('\n', statements));
    }

    /// <summary>The fewest of three tries: background tasks read too.</summary>
    private async Task<IReadOnlyList<string>> StatementsAsync(Func<Task> action)
    {
        var tries = new List<IReadOnlyList<string>>();

        for (var i = 0; i < 3; i++)
        {
            tries.Add(await site.Host.Statements.DuringAsync(action));
        }

        return tries.MinBy(statements => statements.Count)!;
    }

    private static async Task<string> ArticleAsync(HttpClient visitor)
    {
        var link = ArticleLink().Match(await visitor.GetStringAsync(List));
        Assert.True(link.Success, "The list of news has no article.");
        return link.Groups[1].Value;
    }

    private async Task<string> RenameAsync(string name)
    {
        var former = "";
        await site.Host.InTenantAsync("BanDanVan", async scope =>
        {
            var sites = scope.ServiceProvider.GetRequiredService<ISiteService>();
            var settings = await sites.LoadSiteSettingsAsync();
            former = settings.SiteName;
            settings.SiteName = name;
            await sites.UpdateSiteSettingsAsync(settings);
        });
        return former;
    }

    private static async Task SignInAsync(HttpClient client, string login)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = Token(await client.GetStringAsync(login)),
            ["UserName"] = SiteHost.AdminUserName,
            ["Password"] = SiteHost.AdminPassword,
        });
        using var response = await client.PostAsync(login, form);
        Assert.True(response.IsSuccessStatusCode, $"The login answered {response.StatusCode}.");
    }

    private static string Token(string page) => VerificationToken().Match(page).Groups[1].Value is { Length: > 0 } token
        ? token
        : throw new InvalidOperationException("The login form has no token.");

    /// <summary>The page without what is live in it.</summary>
    private static string Still(string page) => Live().Replace(page, "");

    private static int Views(string page) => Number(ViewCount().Match(page));

    private static int Total(string page) => Number(TotalVisits().Match(page));

    private static int Number(Match match) => int.Parse(match.Groups[1].Value.Replace(".", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("href=\"(/ban-dan-toc/tin/[^\"]+)\"")]
    private static partial Regex ArticleLink();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex VerificationToken();

    [GeneratedRegex("class=\"view-count\">([\\d.]+)")]
    private static partial Regex ViewCount();

    [GeneratedRegex("class=\"visit-statistics\">\\s*<div><dt>[^<]*</dt><dd>([\\d.]+)")]
    private static partial Regex TotalVisits();

    [GeneratedRegex("<span class=\"view-count\">.*?</span>|<dl class=\"visit-statistics\">.*?</dl>", RegexOptions.Singleline)]
    private static partial Regex Live();
}
