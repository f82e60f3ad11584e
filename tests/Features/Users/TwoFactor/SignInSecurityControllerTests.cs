using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Settings;
using OrchardCore.Users.Models;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Users.TwoFactor;

public sealed class SignInSecurityControllerTests(AccountSite site) : IClassFixture<AccountSite>
{
    private const string Page = "/Admin/Users/TwoFactor";

    [Theory]
    [InlineData("none", false, false)]
    [InlineData("roles", false, true)]
    [InlineData("all", true, false)]
    [InlineData("<script>", false, false)]
    [InlineData("", false, false)]
    public async Task What_is_chosen_is_kept_and_shown(string requiredOf, bool ofAll, bool ofRoles)
    {
        var admin = await site.SignInAsync("admin");
        var saved = await AccountSite.PostAsync(admin, Page, ("RequiredOf", requiredOf), ("Roles", AccountSite.Staff), ("Roles", "Không có"), ("Roles", "Anonymous"), ("AllowRememberDevice", "true"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);

        await site.Host.InAsync("Default", async services =>
        {
            var sites = services.GetRequiredService<ISiteService>();
            var all = await sites.GetSettingsAsync<TwoFactorLoginSettings>();
            var some = await sites.GetSettingsAsync<RoleLoginSettings>();

            Assert.Equal((ofAll, ofRoles), (all.RequireTwoFactorAuthentication, some.RequireTwoFactorAuthenticationForSpecificRoles));
            Assert.True(all.AllowRememberClientTwoFactorAuthentication);
            Assert.Equal([AccountSite.Staff], some.Roles);
        });

        await site.Host.InAsync("Default", async services =>
        {
            var sites = services.GetRequiredService<ISiteService>();
            var settings = await sites.LoadSiteSettingsAsync();
            OrchardCore.Entities.EntityExtensions.Put(settings, new TwoFactorLoginSettings());
            OrchardCore.Entities.EntityExtensions.Put(settings, new RoleLoginSettings());
            await sites.UpdateSiteSettingsAsync(settings);
        });
    }

    [Fact]
    public async Task Everybody_s_roles_are_not_to_choose()
    {
        var page = await (await site.SignInAsync("admin")).GetStringAsync(Page);
        var values = Regex.Matches(WebUtility.HtmlDecode(page), "name=\"Roles\"[^>]* value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]* name=\"Roles\"").Select(match => match.Groups[1].Value + match.Groups[2].Value).ToArray();

        Assert.Contains(AccountSite.Staff, values);
        Assert.DoesNotContain("Anonymous", values);
        Assert.DoesNotContain("Authenticated", values);
    }

    [Fact]
    public async Task Who_may_not_changes_nothing()
    {
        await site.AddAsync("khong-quyen", AccountSite.Staff);
        var browser = await site.SignInAsync("khong-quyen");
        var answer = await SiteHost.PostFormAsync(browser, "/Account", Page, ("RequiredOf", "all"));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        await site.Host.InAsync("Default", async services =>
            Assert.False((await services.GetRequiredService<ISiteService>().GetSettingsAsync<TwoFactorLoginSettings>()).RequireTwoFactorAuthentication));
    }
}
