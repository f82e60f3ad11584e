using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Entities;
using OrchardCore.Settings;
using OrchardCore.Users.Models;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Users.Login;

/// <summary>What the browser keeps after signing in, and for how long it helps.</summary>
public sealed class SignInsTests(AccountSite site) : IClassFixture<AccountSite>
{
    private const string Step = "/LoginWithTwoFactorAuthentication";

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public async Task People_are_remembered_when_they_ask_for_it_and_the_site_allows_it(bool allowed, bool asked, bool remembered)
    {
        await SetAsync<LoginSettings>(settings => settings.AllowRememberMe = allowed);
        var browser = site.Host.Browser();
        var answer = await SiteHost.PostFormAsync(browser, "/Login", "/Login", ("UserName", "admin"), ("Password", SiteHost.Password), ("RememberMe", asked ? "true" : "false"));

        var cookie = answer.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("orchauth_Default=", StringComparison.Ordinal));
        Assert.Equal(remembered, cookie.Contains("expires=", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task After_the_second_step_nobody_is_remembered_against_the_rules_either()
    {
        await SetAsync<LoginSettings>(settings => settings.AllowRememberMe = false);
        await site.AddAsync("nho-toi");
        var (key, _) = await Enrolment.DoAsync(await site.SignInAsync("nho-toi"));
        var browser = site.Host.Browser();
        await SiteHost.LoginAsync(browser, "", "nho-toi", SiteHost.Password);
        var answer = await AccountSite.PostAsync(browser, Step + "?rememberMe=true", ("code", Authenticator.Code(key, stepsAhead: 1)));

        var cookie = answer.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("orchauth_Default=", StringComparison.Ordinal));
        Assert.DoesNotContain("expires=", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_computer_is_remembered_only_as_long_as_the_site_allows_it()
    {
        var browser = await RememberAsync("may-quen", allowed: true);

        Assert.False(await IsAskedAsync(browser, "may-quen"));
        await SetAsync<TwoFactorLoginSettings>(settings => settings.AllowRememberClientTwoFactorAuthentication = false);
        Assert.True(await IsAskedAsync(browser, "may-quen"));
    }

    [Fact]
    public async Task What_the_form_does_not_offer_is_not_remembered_when_it_is_posted_by_hand()
    {
        var browser = await RememberAsync("tu-gui", allowed: false);
        await SetAsync<TwoFactorLoginSettings>(settings => settings.AllowRememberClientTwoFactorAuthentication = true);

        Assert.True(await IsAskedAsync(browser, "tu-gui"));
    }

    [Fact]
    public async Task A_computer_is_remembered_for_one_account()
    {
        var browser = await RememberAsync("nguoi-nha", allowed: true);
        await site.AddAsync("nguoi-la");
        await Enrolment.DoAsync(await site.SignInAsync("nguoi-la"));

        Assert.True(await IsAskedAsync(browser, "nguoi-la"));
    }

    [Fact]
    public async Task A_new_password_forgets_the_computers()
    {
        var browser = await RememberAsync("quen-may", allowed: true);
        Assert.False(await IsAskedAsync(browser, "quen-may"));

        // Checked at every request instead of every minute.
        await site.Host.InAsync("Default", services => Task.FromResult(services.GetRequiredService<IOptions<SecurityStampValidatorOptions>>().Value.ValidationInterval = TimeSpan.Zero));
        await site.InAsync(async users =>
        {
            var user = (await users.FindByIdAsync("quen-may"))!;
            Assert.True((await users.ResetPasswordAsync(user, await users.GeneratePasswordResetTokenAsync(user), "Thay-hẳn-2027")).Succeeded);
        });

        var answer = await SiteHost.LoginAsync(browser, "", "quen-may", "Thay-hẳn-2027");
        Assert.StartsWith(Step, answer.Headers.Location?.ToString());
    }

    private async Task<HttpClient> RememberAsync(string name, bool allowed)
    {
        await SetAsync<TwoFactorLoginSettings>(settings => settings.AllowRememberClientTwoFactorAuthentication = allowed);
        await site.AddAsync(name);
        var (key, _) = await Enrolment.DoAsync(await site.SignInAsync(name));
        var browser = site.Host.Browser();
        await SiteHost.LoginAsync(browser, "", name, SiteHost.Password);
        var answer = await AccountSite.PostAsync(browser, Step, ("code", Authenticator.Code(key, stepsAhead: 1)), ("rememberDevice", "true"));
        Assert.Equal("/", answer.Headers.Location?.ToString());
        await SiteHost.PostFormAsync(browser, "/Account", "/Users/LogOff");
        return browser;
    }

    private static async Task<bool> IsAskedAsync(HttpClient browser, string name)
    {
        var answer = await SiteHost.LoginAsync(browser, "", name, SiteHost.Password);
        var isAsked = answer.Headers.Location!.ToString().StartsWith(Step, StringComparison.Ordinal);
        if (!isAsked)
        {
            await SiteHost.PostFormAsync(browser, "/Account", "/Users/LogOff");
        }

        return isAsked;
    }

    private Task SetAsync<T>(Action<T> change)
        where T : new() => site.Host.InAsync("Default", async services =>
    {
        var sites = services.GetRequiredService<ISiteService>();
        var settings = await sites.LoadSiteSettingsAsync();
        settings.Alter(change);
        await sites.UpdateSiteSettingsAsync(settings);
    });
}
