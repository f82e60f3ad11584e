using System.Net;
using OrchardSite.Features.Tests.Tenants;
using Sapling.Users.Login;

namespace OrchardSite.Features.Tests.Users;

public sealed class SignInRateTests
{
    [Fact]
    public async Task Too_many_attempts_from_one_address_wait_and_reading_never_does()
    {
        await using var host = new SiteHost().WithRecipe("tiny", """{ "name": "Feature", "enable": ["OrchardCore.Users", "OrchardCore.Localization"] }""");
        host.Configuration["OrchardCore:Sapling_Users:SignInsPerMinute"] = "3";
        await host.StartAsync(Tenant("Default", null), Tenant("A", "a"));
        for (var attempt = 0; attempt < 3; attempt++)
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SiteHost.LoginAsync(host.Browser(), "", $"ai-{attempt}", "sai")).StatusCode);
        }

        var answer = await SiteHost.LoginAsync(host.Browser(), "", "admin", SiteHost.Password);
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Contains("Hãy thử lại sau một phút", await AccountSite.TextAsync(answer));
        Assert.Equal(TimeSpan.FromMinutes(1), answer.Headers.RetryAfter?.Delta);
        Assert.Equal(HttpStatusCode.OK, (await host.Browser().GetAsync("/Login")).StatusCode);
        Assert.Equal("/a/", (await SiteHost.LoginAsync(host.Browser(), "/a", "admin", SiteHost.Password)).Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("203.0.113.9", "::ffff:203.0.113.9", true)]
    [InlineData("203.0.113.9", "203.0.113.10", false)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    public void Addresses_of_one_subscriber_count_together(string one, string other, bool same)
        => Assert.Equal(same, SignInRate.Source(IPAddress.Parse(one)) == SignInRate.Source(IPAddress.Parse(other)));

    private static object Tenant(string name, string? prefix)
        => new { ShellName = name, SiteName = name, RecipeName = "tiny", RequestUrlPrefix = prefix, AdminUsername = "admin", AdminEmail = "admin@x.vn", AdminPassword = SiteHost.Password };
}
