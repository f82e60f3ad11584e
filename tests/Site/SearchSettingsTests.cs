using System.Net;
using OrchardSite.Site.Tests.Editing;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests;

public sealed class SearchSettingsTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Settings = EditorBrowser.Tenant + "/Admin/Settings/search";

    [Fact]
    public async Task WordsOfTheSearchPage_HoldWithTheNextReader()
    {
        using var admin = await EditorBrowser.SignInAsync(site.Host);
        var form = await admin.GetAsync(Settings);
        Assert.Contains("value=\"Search\" selected", form.Html.Replace("selected=\"selected\" value=\"Search\"", "value=\"Search\" selected", StringComparison.Ordinal).Replace("selected value=\"Search\"", "value=\"Search\" selected", StringComparison.Ordinal), StringComparison.Ordinal);

        var saved = await admin.PostAsync(Settings, form.Token, ("ISite.DefaultIndexProfileName", "Search"), ("ISite.PageTitle", "Tra cứu tin"), ("ISite.Placeholder", "Gõ từ"));

        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        using var reader = site.Host.Visitor();
        Assert.Contains("Tra cứu tin", await reader.GetStringAsync(EditorBrowser.Tenant + "/search"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnIndexNobodyMade_IsRefused()
    {
        using var admin = await EditorBrowser.SignInAsync(site.Host);
        var answer = await admin.PostAsync(Settings, (await admin.GetAsync(Settings)).Token, ("ISite.DefaultIndexProfileName", "Khong-co"), ("ISite.PageTitle", new string('x', 201)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Không có chỉ mục tìm kiếm 'Khong-co'", answer.Html, StringComparison.Ordinal);
        Assert.Contains("không quá 200 ký tự", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AWriter_MayNotOpenThem()
    {
        using var writer = await EditorBrowser.SignInAsync(site.Host, "Cộng tác viên");
        Assert.Equal(HttpStatusCode.Forbidden, (await writer.GetAsync(Settings)).Status);
    }
}
