using System.Net;
using OrchardSite.Features.Tests.Tenants;
using OrchardSite.Features.Tests.Users;

namespace OrchardSite.Features.Tests.Admin.Language;

public sealed class LanguageControllerTests(AccountSite site) : IClassFixture<AccountSite>
{
    private const string Choose = "/Admin/Language/Choose";

    [Theory]
    [InlineData("/Login?returnUrl=%2Ftin", "/Login?returnUrl=%2Ftin")]
    [InlineData("https://evil.example", "/")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("", "/")]
    public async Task The_choice_leads_back_within_the_site(string returnUrl, string location)
    {
        var answer = await SiteHost.PostFormAsync(site.Host.Browser(), "/Login", Choose, ("language", "en"), ("returnUrl", returnUrl));

        Assert.Equal(location, answer.Headers.Location?.OriginalString);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("admin_language=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie);
        Assert.Contains("samesite=lax", cookie);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("EN")]
    [InlineData("vi; path=/")]
    [InlineData("")]
    public async Task A_language_that_there_is_not_is_refused(string language)
    {
        var answer = await SiteHost.PostFormAsync(site.Host.Browser(), "/Login", Choose, ("language", language));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(answer.Headers.TryGetValues("Set-Cookie", out var cookies) && cookies.Any(cookie => cookie.StartsWith("admin_language", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_link_chooses_nothing()
        => Assert.NotEqual(HttpStatusCode.Redirect, (await site.Host.Browser().GetAsync(Choose + "?language=en")).StatusCode);

    [Fact]
    public async Task A_form_of_another_site_chooses_nothing()
    {
        using var form = new FormUrlEncodedContent([new("language", "en")]);

        Assert.Equal(HttpStatusCode.BadRequest, (await site.Host.Browser().PostAsync(Choose, form)).StatusCode);
    }
}
