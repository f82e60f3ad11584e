using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Users.Login;

/// <summary>No link to a page of the accounts sends people to another host, whatever it names as the way back.</summary>
public sealed class ReturnAddressTests(AccountSite site) : IClassFixture<AccountSite>
{
    public static TheoryData<string> Elsewhere =>
    [
        "https://evil.example/", "HTTP:evil.example", "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example", "\\/evil.example",
        "/\t/evil.example", "\t//evil.example", " //evil.example", "/\n/evil.example", "/\r\n\\evil.example", "https:/\\evil.example", "javascript:alert(1)",
        "data:text/html,x", "~//evil.example", "~/\\evil.example", "evil.example", "@evil.example", ".evil.example", "?x", "",
    ];

    [Theory]
    [MemberData(nameof(Elsewhere))]
    public async Task Signing_in_stays_here(string returnUrl)
        => AssertHere("/Admin", await SiteHost.LoginAsync(site.Host.Browser(), "", "admin", SiteHost.Password, returnUrl));

    [Theory]
    [MemberData(nameof(Elsewhere))]
    public async Task Whoever_is_signed_in_already_stays_here(string returnUrl)
    {
        var browser = await site.SignInAsync("admin");
        AssertHere("/Admin", await browser.GetAsync(QueryHelpers.AddQueryString("/Login", "returnUrl", returnUrl)));
    }

    [Theory]
    [MemberData(nameof(Elsewhere))]
    public async Task Signing_out_stays_here(string returnUrl)
    {
        var browser = await site.SignInAsync("admin");
        AssertHere("/", await SiteHost.PostFormAsync(browser, "/Account", "/Users/LogOff", ("returnUrl", returnUrl)));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    public async Task The_second_step_stays_here(string returnUrl)
    {
        var name = "buoc-hai-" + Guid.NewGuid().ToString("N")[..6];
        await site.AddAsync(name);
        var first = await site.SignInAsync(name);
        await SiteHost.PostFormAsync(first, Enrolment.App, Enrolment.Begin, ("returnUrl", returnUrl));
        var key = Enrolment.KeyIn(await first.GetStringAsync(QueryHelpers.AddQueryString(Enrolment.App, "returnUrl", returnUrl)));
        var enrolled = await AccountSite.PostAsync(first, QueryHelpers.AddQueryString(Enrolment.App, "returnUrl", returnUrl), ("code", Authenticator.Code(key)));
        Assert.Contains("<a class=\"button\" href=\"/\">", await enrolled.Content.ReadAsStringAsync());

        var codes = await Enrolment.CodesInAsync(enrolled);
        var browser = site.Host.Browser();
        var step = (await SiteHost.LoginAsync(browser, "", name, SiteHost.Password, returnUrl)).Headers.Location!.ToString();
        AssertHere("/", await AccountSite.PostAsync(browser, step, ("code", Authenticator.Code(key, stepsAhead: 1))));

        var again = site.Host.Browser();
        await SiteHost.LoginAsync(again, "", name, SiteHost.Password);
        AssertHere("/", await AccountSite.PostAsync(again, QueryHelpers.AddQueryString("/LoginWithRecoveryCode", "returnUrl", returnUrl), ("code", codes[0])));
    }

    [Theory]
    [InlineData("/tin/bài?x=1&y=//z", "/tin/b%C3%A0i?x=1&y=//z")]
    [InlineData("~/tin", "/tin")]
    [InlineData("/", "/")]
    public async Task A_way_back_within_the_site_is_taken(string returnUrl, string location)
        => AssertHere(location, await SiteHost.LoginAsync(site.Host.Browser(), "", "admin", SiteHost.Password, returnUrl));

    [Fact]
    public async Task The_form_hands_the_way_back_on_as_text()
    {
        var page = await site.Host.Browser().GetStringAsync(QueryHelpers.AddQueryString("/Login", "returnUrl", "\"><script>alert(1)</script>"));

        Assert.DoesNotContain("<script>alert", page);
    }

    private static void AssertHere(string path, HttpResponseMessage answer)
    {
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, answer.ToString());
        Assert.Equal(path, answer.Headers.Location?.OriginalString);
    }
}
