using OrchardSite.Site.Tests.Editing;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests;

/// <summary>Who counts and who does not, on a site of its own that nobody else visits.</summary>
public sealed class VisitCountTests : IClassFixture<SiteFixture>
{
    private readonly SiteHost _host;

    public VisitCountTests(SiteFixture site) => _host = site.Host;

    [Fact]
    public async Task NewVisitor_CountsOnce_AndARestartLosesNothing()
    {
        var appData = await SiteTemplate.CopyAsync();
        try
        {
            await using (var host = await SiteHost.StartAsync(appData))
            {
                var untouched = await ReadAsync(host);
                Assert.Equal((1_404_628, 1650), untouched);

                using var visitor = host.Visitor();
                var first = await visitor.PageAsync(Places.Conference);
                Assert.Contains("1.651 lượt xem", first.Text, StringComparison.Ordinal);
                Assert.Contains("<dd>1.404.629</dd>", first.Text, StringComparison.Ordinal);
                Assert.Equal(1, first.Online);

                var again = await visitor.PageAsync(Places.Conference);
                Assert.Equal((1_404_629, 1651), (again.Total, again.Views));
            }

            await using (var host = await SiteHost.StartAsync(appData))
            {
                Assert.Equal((1_404_629, 1651), await ReadAsync(host));

                using var visitor = host.Visitor();
                visitor.DefaultRequestHeaders.UserAgent.Clear();
                visitor.DefaultRequestHeaders.UserAgent.ParseAdd(Browsers.Chrome);
                var page = await visitor.PageAsync(Places.Conference);
                Assert.Equal((1_404_630, 1652, 2), (page.Total, page.Views, page.Online));
            }
        }
        finally
        {
            Directory.Delete(appData, recursive: true);
        }
    }

    [Fact]
    public async Task KnownVisitor_StaysOneVisit_AcrossARestart()
    {
        var appData = await SiteTemplate.CopyAsync();
        try
        {
            string cookie;
            await using (var host = await SiteHost.StartAsync(appData))
            {
                using var visitor = host.Visitor();
                using var answer = await visitor.GetAsync(Places.Conference);
                cookie = answer.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("visitor_", StringComparison.Ordinal)).Split(';')[0];
            }

            await using (var host = await SiteHost.StartAsync(appData))
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, Places.Conference);
                request.Headers.Add("Cookie", cookie);
                using var visitor = host.Visitor();
                using var answer = await visitor.SendAsync(request);
                Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
                Assert.Equal((1_404_629, 1651), await ReadAsync(host));
            }
        }
        finally
        {
            Directory.Delete(appData, recursive: true);
        }
    }

    [Theory]
    [InlineData("User-Agent", Browsers.GoogleBot)]
    [InlineData("Sec-Purpose", "prefetch;prerender")]
    [InlineData("Purpose", "prefetch")]
    [InlineData("X-Moz", "prefetch")]
    [InlineData("Sec-Fetch-Dest", "empty")]
    public async Task Machines_ChangeNothing(string header, string value)
    {
        var before = await ReadAsync(_host);
        using var client = _host.Visitor();

        if (header == "User-Agent")
        {
            client.DefaultRequestHeaders.UserAgent.Clear();
        }

        client.DefaultRequestHeaders.Add(header, value);
        using var answer = await client.GetAsync(Places.Conference);

        Assert.False(answer.Headers.TryGetValues("Set-Cookie", out _));
        Assert.Equal(before, await ReadAsync(_host));
    }

    [Fact]
    public async Task Head_ChangesNothing()
    {
        var before = await ReadAsync(_host);
        using var visitor = _host.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Head, Places.Conference);
        using var answer = await visitor.SendAsync(request);

        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(before, await ReadAsync(_host));
    }

    [Fact]
    public async Task SignedInEditor_ChangesNothing()
    {
        using var editor = await _host.EditorAsync(Places.Toc);
        var before = await ReadAsync(_host);
        await editor.PageAsync(Places.Toc + "/");
        await editor.PageAsync(Places.Conference);

        Assert.Equal(before, await ReadAsync(_host));
    }

    [Fact]
    public async Task AReviewerWithASignedLink_ChangesNothing()
    {
        using var editor = await EditorBrowser.SignInAsync(_host);
        var id = await editor.WriteAsync("Bản nháp gửi người duyệt");
        var made = await editor.PostAsync($"{EditorBrowser.List}/{id}/Preview/Link", (await editor.EditAsync(id)).Page.Token, ("days", "1"));
        var link = System.Text.RegularExpressions.Regex.Match(made.Html, "id=\"preview-link\"[^>]*value=\"([^\"]+)\"").Groups[1].Value;
        var before = await ReadAsync(_host);

        using var reviewer = _host.Visitor();
        using var answer = await reviewer.GetAsync(link);

        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.TryGetValues("Set-Cookie", out _));
        Assert.Equal(before, await ReadAsync(_host));
    }

    [Theory]
    [InlineData("/khong-co")]
    [InlineData("/Login")]
    [InlineData(Places.ConferencePhoto)]
    [InlineData("/Agency.Theme/favicon.svg")]
    [InlineData("/health/live")]
    public async Task WhatIsNoPageOfTheSite_ChangesNothing(string path)
    {
        var before = await ReadAsync(_host);
        using var visitor = _host.Visitor();
        using var answer = await visitor.GetAsync(Places.Toc + path);

        Assert.Equal(before, await ReadAsync(_host));
    }

    [Fact]
    public async Task ManyNewVisitorsAtOnce_AreCountedExactly()
    {
        var before = await ReadAsync(_host);

        await Parallel.ForAsync(0, 60, async (number, stopping) =>
        {
            using var visitor = _host.Visitor();
            visitor.DefaultRequestHeaders.UserAgent.Clear();
            visitor.DefaultRequestHeaders.UserAgent.ParseAdd($"Mozilla/5.0 (X11; Linux x86_64; rv:{number}.0) Gecko/20100101 Firefox/{number}.0");
            (await visitor.GetAsync(Places.Conference, stopping)).Dispose();
            (await visitor.GetAsync(Places.Conference, stopping)).Dispose();
        });

        var after = await ReadAsync(_host);
        Assert.Equal((before.Total + 60, before.Views + 60), after);
    }

    [Fact]
    public async Task MostRead_ListsArticlesOnly()
    {
        const string read = "/tin/cam-nam-dong-vao-vu-va-cau-chuyen-lien-ket";
        var appData = await SiteTemplate.CopyAsync();
        try
        {
            await using (var host = await SiteHost.StartAsync(appData))
            {
                using var visitor = host.Visitor();
                foreach (var path in new[] { "/", "/gioi-thieu", "/lien-he", "/chuyen-muc/thong-bao", read })
                {
                    await visitor.PageAsync(Places.Toc + path);
                }
            }

            // The list is kept for a minute; a host that starts anew reads it again.
            await using (var host = await SiteHost.StartAsync(appData))
            {
                using var visitor = host.Visitor();
                var page = (await visitor.PageAsync(Places.Toc + "/tin-tuc")).Html;
                var list = System.Text.RegularExpressions.Regex.Match(page, "<ol class=\"most-read\">(.*?)</ol>", System.Text.RegularExpressions.RegexOptions.Singleline).Value;
                var links = System.Text.RegularExpressions.Regex.Matches(list, "href=\"([^\"]+)\"").Select(match => match.Groups[1].Value);

                Assert.Equal([Places.Conference, Places.Toc + read], links);
            }
        }
        finally
        {
            Directory.Delete(appData, recursive: true);
        }
    }

    /// <summary>The figures as a bot reads them, which does not count.</summary>
    private static async Task<(long Total, long Views)> ReadAsync(SiteHost host)
    {
        using var bot = host.Visitor();
        bot.DefaultRequestHeaders.UserAgent.Clear();
        bot.DefaultRequestHeaders.UserAgent.ParseAdd(Browsers.GoogleBot);
        var page = await bot.PageAsync(Places.Conference);
        return (page.Total, page.Views);
    }
}
