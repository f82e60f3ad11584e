using System.Net;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests.Safety;

/// <summary>What the site tells browsers to refuse, on all that it answers.</summary>
[Collection(SiteCollection.Name)]
public sealed class SecurityHeaderTests(SiteFixture site)
{
    public static TheoryData<string> Answers =>
    [
        "/", Places.Toc + "/", Places.Toc + "/tin-tuc", Places.Conference, Places.Toc + "/search?q=dong+bao", Places.Toc + "/khong-co-trang-nay",
        Places.Toc + "/Login", Places.Toc + "/Admin", Places.Toc + "/Agency.Theme/lib/agency.js", Places.Van + "/",
    ];

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Answer_LetsNoForeignScriptIn_AndNoForeignFrameAround(string path)
    {
        using var reader = site.Host.Visitor();

        // The second answer may come from kept bytes.
        for (var i = 0; i < 2; i++)
        {
            using var answer = await reader.GetAsync(path);
            var policy = Directives(answer);

            Assert.Equal("'self'", policy["script-src"]);
            Assert.Equal("'self'", policy["frame-ancestors"]);
            Assert.Equal("'none'", policy["object-src"]);
            Assert.Equal("'self'", policy["form-action"]);
            Assert.Equal("'self'", policy["base-uri"]);
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal("SAMEORIGIN", answer.Headers.GetValues("X-Frame-Options").Single());
            Assert.Equal("strict-origin-when-cross-origin", answer.Headers.GetValues("Referrer-Policy").Single());
            Assert.Contains("camera=()", answer.Headers.GetValues("Permissions-Policy").Single(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Upload_KeepsItsOwnStricterPolicy()
    {
        using var reader = site.Host.Visitor();
        using var answer = await reader.GetAsync(Places.Toc + Places.ConferencePhoto);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(string.IsNullOrEmpty(answer.Headers.GetValues("Content-Security-Policy").Single()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/Login")]
    public async Task Cookies_AreForTheServerAlone_AndStayWithTheirAgency(string path)
    {
        using var reader = site.Host.Visitor();
        using var answer = await reader.GetAsync(Places.Toc + "/" + path.TrimStart('/'));
        var cookies = answer.Headers.GetValues("Set-Cookie").ToArray();

        Assert.NotEmpty(cookies);
        Assert.All(cookies, cookie =>
        {
            Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; samesite=", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("path=" + Places.Toc, cookie, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public async Task SignInCookie_IsForTheServerAlone()
    {
        using var visitor = site.Host.Visitor();
        var token = System.Text.RegularExpressions.Regex.Match(await visitor.GetStringAsync(Places.Toc + "/Login"), "name=\"__RequestVerificationToken\"[^>]*? value=\"([^\"]+)\"").Groups[1].Value;
        using var form = new FormUrlEncodedContent([new("UserName", SiteHost.AdminUserName), new("Password", SiteHost.AdminPassword), new("__RequestVerificationToken", token)]);
        using var answer = await visitor.PostAsync(Places.Toc + "/Login", form);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("orchauth", StringComparison.Ordinal));

        Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; samesite=", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("samesite=none", cookie, StringComparison.OrdinalIgnoreCase);
    }

    private static Dictionary<string, string> Directives(HttpResponseMessage answer) =>
        answer.Headers.GetValues("Content-Security-Policy").Single().Split("; ")
            .Select(directive => directive.Split(' ', 2))
            .ToDictionary(parts => parts[0], parts => parts.ElementAtOrDefault(1) ?? "");
}
