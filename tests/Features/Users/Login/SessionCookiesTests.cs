using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using Sapling.Users.Login;

namespace OrchardSite.Features.Tests.Users.Login;

public sealed class SessionCookiesTests(AccountSite site) : IClassFixture<AccountSite>
{
    private static readonly IDataProtectionProvider s_shared = new EphemeralDataProtectionProvider();

    [Theory]
    [InlineData("Default", null, "/")]
    [InlineData("BanDanVan", "ban-dan-van", "/ban-dan-van")]
    public void The_session_is_kept_from_scripts_from_other_sites_and_from_other_paths(string tenant, string? prefix, string path)
    {
        var cookie = Configure(tenant, prefix, IdentityConstants.ApplicationScheme).Cookie;

        Assert.Equal("orchauth_" + tenant, cookie.Name);
        Assert.Equal(path, cookie.Path);
        Assert.True(cookie.HttpOnly);
        Assert.Equal(SameSiteMode.Lax, cookie.SameSite);
        Assert.True(cookie.Build(Over("https")).Secure);
        Assert.False(cookie.Build(Over("http")).Secure);
    }

    [Fact]
    public void Each_of_identity_s_cookies_has_a_name_of_its_own()
    {
        string[] schemes = [IdentityConstants.ApplicationScheme, IdentityConstants.ExternalScheme, IdentityConstants.TwoFactorRememberMeScheme, IdentityConstants.TwoFactorUserIdScheme];

        Assert.Equal(4, schemes.Select(scheme => Configure("A", "a", scheme).Cookie.Name).Distinct().Count());
        Assert.All(schemes, scheme => Assert.EndsWith("_A", Configure("A", "a", scheme).Cookie.Name));
    }

    [Theory]
    [InlineData("Cookies")]
    [InlineData("")]
    [InlineData(null)]
    public void Cookies_of_others_stay_as_they_are(string? scheme)
    {
        var options = new CookieAuthenticationOptions();
        new SessionCookies(Tenant("A", "a"), Options.Create(new OrchardCore.Users.UserOptions()), s_shared).Configure(scheme, options);

        Assert.Null(options.Cookie.Name);
        Assert.Null(options.TicketDataFormat);
    }

    [Theory]
    [InlineData("A", IdentityConstants2FA, false)]
    [InlineData("B", "Identity.Application", false)]
    [InlineData("A", "Identity.Application", true)]
    public void A_ticket_opens_nothing_elsewhere_though_the_keys_are_shared(string tenant, string scheme, bool opens)
    {
        var ticket = new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, "u1")], "x")), IdentityConstants.ApplicationScheme);
        var sealedTicket = Configure("A", "a", IdentityConstants.ApplicationScheme).TicketDataFormat.Protect(ticket);

        Assert.Equal(opens, Configure(tenant, tenant, scheme).TicketDataFormat.Unprotect(sealedTicket) is not null);
    }

    [Theory]
    [InlineData("GET", "text/html", null, null, "/Login?returnUrl=%2FAccount%3Fx%3D1")]
    [InlineData("GET", null, null, null, "/Login?returnUrl=%2FAccount%3Fx%3D1")]
    [InlineData("POST", "*/*", null, null, "/Login")]
    [InlineData("POST", "text/html", "/Account?x=2", null, "/Login?returnUrl=%2FAccount%3Fx%3D2")]
    [InlineData("POST", "text/html", "https://evil.example/x", null, "/Login")]
    [InlineData("POST", "text/html", "about:blank", null, "/Login")]
    [InlineData("GET", "application/json", null, null, null)]
    [InlineData("GET", "text/html", null, "XMLHttpRequest", null)]
    public async Task People_are_led_to_the_form_and_back_to_a_page_and_scripts_are_not(string method, string? accept, string? referer, string? with, string? location)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/Account?x=1");
        var browser = site.Host.Browser();
        Add(request, "Accept", accept);
        Add(request, "X-Requested-With", with);
        Add(request, "Referer", referer?.StartsWith('/') == true ? new Uri(browser.BaseAddress!, referer).ToString() : referer);
        var answer = await browser.SendAsync(request);

        Assert.Equal(location, answer.Headers.Location?.OriginalString);
        Assert.Equal(location is null ? HttpStatusCode.Unauthorized : HttpStatusCode.Redirect, answer.StatusCode);
        Assert.True(location is null || answer.Headers.CacheControl!.NoStore);
    }

    private const string IdentityConstants2FA = "Identity.TwoFactorUserId";

    private static void Add(HttpRequestMessage request, string name, string? value)
    {
        if (value is not null)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }

    private static CookieAuthenticationOptions Configure(string tenant, string? prefix, string scheme)
    {
        var options = new CookieAuthenticationOptions();
        new SessionCookies(Tenant(tenant, prefix), Options.Create(new OrchardCore.Users.UserOptions()), s_shared).Configure(scheme, options);
        return options;
    }

    private static ShellSettings Tenant(string name, string? prefix) => new() { Name = name, RequestUrlPrefix = prefix };

    private static DefaultHttpContext Over(string scheme) => new() { Request = { Scheme = scheme, Host = new HostString("x.vn") } };
}
