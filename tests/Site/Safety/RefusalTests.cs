using System.Net;
using System.Text.RegularExpressions;
using OrchardSite.Site.Tests.Editing;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests.Safety;

/// <summary>What an editor reads when something is refused: among the editors' pages, in the editor's language, and what to do.</summary>
public sealed class RefusalTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Admin = EditorBrowser.Tenant + "/Admin";

    [Theory]
    [InlineData("vi", "Không được phép mở trang này", "hỏi người quản trị")]
    [InlineData("en", "You may not open this page", "ask your administrator")]
    public async Task AForbiddenPage_IsSaidInTheEditorsLanguage(string language, string title, string advice)
    {
        using var writer = await SignInAsync(language, "Cộng tác viên");
        var page = await writer.GetAsync(Admin + "/Users");

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        AssertAdminPage(page.Html, language, title, advice);
    }

    [Theory]
    [InlineData("vi", "Không tìm thấy trang", "kiểm tra lại địa chỉ")]
    [InlineData("en", "There is no such page", "Check the address")]
    public async Task AMissingPage_StaysAmongTheEditorsPages(string language, string title, string advice)
    {
        using var editor = await SignInAsync(language);
        var page = await editor.GetAsync(Admin + "/khong-co");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        AssertAdminPage(page.Html, language, title, advice);
    }

    [Theory]
    [InlineData("vi", "Biểu mẫu không được chấp nhận", "chép phần đã viết")]
    [InlineData("en", "The form was not accepted", "copy what you wrote")]
    public async Task AFormThatWasOpenForTooLong_SaysHowToKeepWhatWasWritten(string language, string title, string advice)
    {
        using var editor = await SignInAsync(language);
        var page = await editor.PostAsync(Admin + "/Settings/general", "expired", ("ISite.SiteName", "x"));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        AssertAdminPage(page.Html, language, title, advice);
    }

    [Fact]
    public async Task AStranger_GetsTheReadersPage()
    {
        using var visitor = site.Host.Visitor();
        using var answer = await visitor.GetAsync(Admin + "/khong-co");
        Assert.DoesNotContain("/TheAdmin/", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static void AssertAdminPage(string html, string language, string title, string advice)
    {
        Assert.Contains(title, html, StringComparison.Ordinal);
        Assert.Contains(advice, html, StringComparison.Ordinal);
        Assert.Contains($"<html lang=\"{language}\"", html, StringComparison.Ordinal);
        Assert.Contains("/TheAdmin/", html, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(html, "<html "));
    }

    private async Task<EditorBrowser> SignInAsync(string language, string? role = null)
    {
        var browser = await EditorBrowser.SignInAsync(site.Host, role);
        await browser.PostAsync(Admin + "/Language/Choose", (await browser.GetAsync(Admin)).Token, ("language", language));
        return browser;
    }
}
