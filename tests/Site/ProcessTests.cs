using System.Text.RegularExpressions;
using OrchardSite.Site.Tests.Editing;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests;

/// <summary>The host as it is really run.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly List<string> _folders = [];

    public void Dispose()
    {
        foreach (var folder in _folders)
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task PortThatIsTaken_IsSaidWithWhatToDo()
    {
        using var other = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        other.Start();

        var (exitCode, message) = await SiteProcess.FailAsync(Folder(await SiteTemplate.CopyAsync()), $"http://{other.LocalEndpoint}");

        Assert.Equal(1, exitCode);
        Assert.Contains("chọn cổng khác", message, StringComparison.Ordinal);
        Assert.Contains("choose another port", message, StringComparison.Ordinal);
        Assert.Contains(other.LocalEndpoint.ToString()!, message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task KilledHost_HasKeptEveryViewOlderThanASecond()
    {
        var appData = Folder(await SiteTemplate.CopyAsync());
        using (var site = await SiteProcess.StartAsync(appData))
        {
            using var visitor = site.Visitor();
            Assert.Equal(1651, (await visitor.PageAsync(Places.Conference)).Views);

            // The promise is a second; a busy machine may be a little late to begin it.
            await Task.Delay(TimeSpan.FromSeconds(3));
            site.Kill();
        }

        using (var site = await SiteProcess.StartAsync(appData))
        {
            using var bot = site.Visitor(Browsers.GoogleBot);
            var page = await bot.PageAsync(Places.Conference);
            Assert.Equal((1_404_629, 1651), (page.Total, page.Views));
            Assert.DoesNotContain("Cài đặt", site.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("submit.Save", "submit.SaveAndContinue")]
    [InlineData("submit.Publish", "submit.PublishAndContinue")]
    public async Task HostKilledAsItAnswersASave_HasKeptTheText(string button, string value)
    {
        var appData = Folder(await SiteTemplate.CopyAsync());
        string id;
        using (var site = await SiteProcess.StartAsync(appData))
        {
            using var editor = await EditorBrowser.SignInAsync(site.Visitor(followRedirects: false), SiteHost.AdminUserName, SiteHost.AdminPassword);
            id = await editor.WriteAsync("Bài viết trước khi mất điện");
            var form = await editor.EditAsync(id);
            var saved = await form.Set("HtmlBodyPart.Html", "<p>Đoạn cuối vừa gõ xong.</p>").SendAsync(button, value);
            site.Kill();
            Assert.Equal(System.Net.HttpStatusCode.Redirect, saved.Status);
        }

        using (var site = await SiteProcess.StartAsync(appData))
        {
            using var editor = await EditorBrowser.SignInAsync(site.Visitor(followRedirects: false), SiteHost.AdminUserName, SiteHost.AdminPassword);
            Assert.Equal("<p>Đoạn cuối vừa gõ xong.</p>", (await editor.EditAsync(id))["HtmlBodyPart.Html"]);

            // What is found by search follows the log that was written with the article.
            var found = (await editor.GetAsync(EditorBrowser.Tenant + "/search?q=mat+dien")).Html;
            Assert.Equal(button == "submit.Publish", found.Contains("Bài viết trước khi mất điện", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Setup_GivesTheSameSiteUnderAnyLocale()
    {
        var sites = new Dictionary<string, string[]>();

        foreach (var locale in new[] { "C", "C.UTF-8", "en_US.UTF-8" })
        {
            using var site = await SiteProcess.StartAsync(Folder(Directory.CreateTempSubdirectory("orchardsite-").FullName), locale);
            using var bot = site.Visitor(Browsers.GoogleBot);
            Assert.Contains("Cài đặt xong", site.Output, StringComparison.Ordinal);
            Assert.Contains("Ban Dân vận Tỉnh ủy Thừa Thiên Huế", site.Output, StringComparison.Ordinal);

            var pages = new List<string>();
            foreach (var path in new[] { "/", Places.Toc + "/", Places.Conference, Places.Toc + "/tin-tuc", Places.Van + "/tin-tuc/ngay/2021/06", Places.Van + "/chuyen-muc/dan-van-kheo", Places.Toc + "/search?q=dong+bao", Places.Toc + "/khong-co" })
            {
                pages.Add(Same((await bot.PageAsync(path)).Html, bot.BaseAddress!));
            }

            sites[locale] = [.. pages];
        }

        Assert.Equal(sites["C"], sites["C.UTF-8"]);
        Assert.Equal(sites["C"], sites["en_US.UTF-8"]);
    }

    /// <summary>A page without what differs from site to site: its address, and the tokens signed with its keys.</summary>
    private static string Same(string html, Uri address) =>
        Regex.Replace(html.Replace(address.GetLeftPart(UriPartial.Authority), "", StringComparison.Ordinal), "token=[^&\" ]+", "");

    private string Folder(string folder)
    {
        _folders.Add(folder);
        return folder;
    }
}
