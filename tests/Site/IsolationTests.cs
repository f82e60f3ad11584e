using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Media;
using OrchardCore.Settings;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests;

/// <summary>Nothing of one agency is reached from another, however it is asked for.</summary>
public sealed class IsolationTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string VanOnly = "bo-doi-cong-an-va-nhan-dan-cung-vuot-lu";

    private readonly SiteHost _host = site.Host;

    [Theory]
    [InlineData("/Contents/ContentItems/" + Places.ConferenceId)]
    [InlineData("/Contents/ContentItems/Preview/" + Places.ConferenceId)]
    [InlineData("/OrchardCore.Contents/Item/Display?contentItemId=" + Places.ConferenceId)]
    [InlineData(Places.ConferencePath)]
    [InlineData(Places.ConferencePhoto)]
    [InlineData(Places.ConferencePhoto + "?width=480")]
    [InlineData("/media/../../BanDanToc/Media/tin-tuc/ky-ket-chuong-trinh.jpg")]
    [InlineData("/media/..%2f..%2fBanDanToc%2fMedia%2ftin-tuc%2fky-ket-chuong-trinh.jpg")]
    [InlineData("/ban-dan-toc" + Places.ConferencePath)]
    public async Task ContentAndMediaOfAnAgency_AreNotFoundElsewhere(string path)
    {
        using var visitor = _host.Visitor();
        Assert.NotEqual(HttpStatusCode.NotFound, (await visitor.PageAsync(Places.Toc + Places.ConferencePath)).Status);

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(visitor, Places.Van + path));
        Assert.Contains(await StatusAsync(visitor, path), new[] { HttpStatusCode.NotFound, path.StartsWith(Places.Toc, StringComparison.Ordinal) ? HttpStatusCode.OK : HttpStatusCode.NotFound });
    }

    [Fact]
    public async Task Search_FindsTheAgencysOwnOnly()
    {
        using var visitor = _host.Visitor();
        const string query = "/search?q=bo+doi+cong+an+vuot+lu";

        Assert.Contains(VanOnly, (await visitor.PageAsync(Places.Van + query)).Main, StringComparison.Ordinal);
        Assert.DoesNotContain(VanOnly, (await visitor.PageAsync(Places.Toc + query)).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ListsAndCounts_NameTheAgencysOwnOnly()
    {
        using var visitor = _host.Visitor();
        var before = await visitor.PageAsync(Places.Van + "/");
        await visitor.PageAsync(Places.Toc + "/");
        await visitor.PageAsync(Places.Conference);
        var after = await visitor.PageAsync(Places.Van + "/");

        Assert.Equal(before.Total, after.Total);
        Assert.DoesNotContain(Places.Toc + "/tin/", after.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("1.404.6", after.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task VisitorCookies_AreSentToTheirAgencyOnly()
    {
        using var visitor = _host.Visitor();
        foreach (var (prefix, tenant) in new[] { (Places.Toc, Places.TocTenant), (Places.Van, Places.VanTenant) })
        {
            using var answer = await visitor.GetAsync(prefix + "/");
            var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
            Assert.StartsWith($"visitor_{tenant}=", cookie, StringComparison.Ordinal);
            Assert.Contains($"path={prefix};", cookie, StringComparison.Ordinal);
            Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task LoginTicket_OpensItsAgencyOnly()
    {
        using var editor = await _host.EditorAsync(Places.Toc);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(editor, Places.Toc + "/Admin"));
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(editor, Places.Van + "/Admin"));
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(editor, "/Admin"));

        using var answer = await SignInAsync(Places.Toc);
        var ticket = answer.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("orchauth_", StringComparison.Ordinal)).Split(';')[0];
        using var forged = new HttpRequestMessage(HttpMethod.Get, Places.Van + "/Admin");
        forged.Headers.Add("Cookie", ticket.Replace(Places.TocTenant, Places.VanTenant, StringComparison.Ordinal));
        using var visitor = _host.Visitor();
        using var refused = await visitor.SendAsync(forged);
        Assert.Equal(HttpStatusCode.Redirect, refused.StatusCode);
    }

    [Fact]
    public async Task Settings_AndPublishing_ChangeOneAgency()
    {
        await _host.InTenantAsync(Places.TocTenant, async scope =>
        {
            var sites = scope.ServiceProvider.GetRequiredService<ISiteService>();
            var settings = await sites.LoadSiteSettingsAsync();
            settings.SiteName = "Sở Dân tộc và Tôn giáo";
            await sites.UpdateSiteSettingsAsync(settings);
        });

        using var visitor = _host.Visitor();
        Assert.Contains("Sở Dân tộc và Tôn giáo", (await visitor.PageAsync(Places.Toc + "/gioi-thieu")).Title, StringComparison.Ordinal);
        Assert.Contains("Ban Dân vận", (await visitor.PageAsync(Places.Van + "/gioi-thieu")).Title, StringComparison.Ordinal);

        await _host.InTenantAsync(Places.VanTenant, async scope =>
            Assert.Null(await scope.ServiceProvider.GetRequiredService<IContentManager>().GetAsync(Places.ConferenceId, VersionOptions.Latest)));
        await _host.InTenantAsync(Places.VanTenant, async scope =>
            Assert.Null(await scope.ServiceProvider.GetRequiredService<IMediaFileStore>().GetFileInfoAsync("tin-tuc/ky-ket-chuong-trinh.jpg")));
    }

    private async Task<HttpResponseMessage> SignInAsync(string prefix)
    {
        using var client = _host.Visitor();
        var token = System.Text.RegularExpressions.Regex.Match(await client.GetStringAsync(prefix + "/Login"), "name=\"__RequestVerificationToken\"[^>]*? value=\"([^\"]+)\"").Groups[1].Value;
        using var form = new FormUrlEncodedContent([new("UserName", SiteHost.AdminUserName), new("Password", SiteHost.AdminPassword), new("__RequestVerificationToken", token)]);
        return await client.PostAsync(prefix + "/Login", form);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path);
        return answer.StatusCode;
    }
}
