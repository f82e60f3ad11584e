using System.Net;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Users;

public sealed class ArrivalTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Theory]
    [InlineData(AccountSite.Contributor, null, "/Admin")]
    [InlineData(AccountSite.Contributor, "https://evil.example/", "/Admin")]
    [InlineData(AccountSite.Contributor, "/tin/bai?x=1", "/tin/bai?x=1")]
    [InlineData(null, null, "/")]
    public async Task Leads_back_or_to_the_work_one_may_do(string? role, string? returnUrl, string address)
    {
        var name = "den-" + Guid.NewGuid().ToString("N")[..8];
        await site.AddAsync(name, role is null ? [] : [role]);

        Assert.Equal(address, Location(await SiteHost.LoginAsync(site.Host.Browser(), "", name, SiteHost.Password, returnUrl)));
    }

    [Fact]
    public async Task Who_is_signed_in_need_not_do_it_again()
    {
        var browser = await site.SignInAsync("admin");

        Assert.Equal("/Admin", Location(await browser.GetAsync("/Login")));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/Admin")).StatusCode);
    }

    [Fact]
    public async Task Signing_out_leads_to_the_public_home()
    {
        var browser = await site.SignInAsync("admin");

        Assert.Equal("/", Location(await SiteHost.PostFormAsync(browser, "/Account", "/Users/LogOff")));
    }

    private static string? Location(HttpResponseMessage answer) => answer.Headers.Location?.ToString();
}
