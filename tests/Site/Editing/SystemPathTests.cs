using System.Net;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests.Editing;

/// <summary>An article whose title is that of a page of the system: it is read all the same.</summary>
public sealed class SystemPathTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("Tin tức", "tin-tuc")]
    [InlineData("Login", "login")]
    [InlineData("Admin", "admin")]
    public async Task TitleOfAPageOfTheSystem_GivesAPathBesideIt(string title, string taken)
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);

        var id = await editor.WriteAsync(title, "submit.Publish", "submit.PublishAndContinue");

        var path = (await editor.EditAsync(id))["AutoroutePart.Path"];
        Assert.NotEqual(taken, path);
        var page = await editor.GetAsync($"{EditorBrowser.Tenant}/{path}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("<h1", page.Html, StringComparison.Ordinal);
        Assert.Contains(title, page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PathOfAPageOfTheSystem_IsRefused()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var id = await editor.WriteAsync("Bài muốn đường dẫn của trang khác");

        var answer = await (await editor.EditAsync(id)).Set("AutoroutePart.Path", "tin-tuc").SendAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Đường dẫn này đã có", answer.Html, StringComparison.Ordinal);
    }
}
