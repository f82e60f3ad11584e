using System.Net;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Users;

public sealed class TwoFactorTests(AccountSite site) : IClassFixture<AccountSite>
{
    private const string App = "/TwoFactorAuthentication/App";
    private const string Step = "/LoginWithTwoFactorAuthentication";

    [Fact]
    public async Task Setting_it_up_shows_ten_codes_once_and_asks_for_the_app_from_then_on()
    {
        await site.AddAsync("hai", AccountSite.Contributor);
        var browser = await site.SignInAsync("hai");
        var (key, codes) = await Enrolment.DoAsync(browser);

        Assert.Equal(10, codes.Length);
        Assert.Equal("/TwoFactorAuthentication", (await browser.GetAsync(App)).Headers.Location?.ToString());

        var (second, answer) = await PasswordAsync("hai", "/Admin");
        Assert.Equal(Step + "?returnUrl=%2FAdmin", answer.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.Redirect, (await second.GetAsync("/Account")).StatusCode);

        var page = answer.Headers.Location!.ToString();
        var wrong = await AccountSite.PostAsync(second, page, ("code", "12"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("Mã không đúng hoặc đã hết hạn", await AccountSite.TextAsync(wrong));

        var right = await AccountSite.PostAsync(second, page, ("code", Authenticator.Code(key, stepsAhead: 1).Insert(3, " ")));
        Assert.Equal("/Admin", right.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.OK, (await second.GetAsync("/Account")).StatusCode);
    }

    [Fact]
    public async Task A_code_that_does_not_fit_turns_nothing_on()
    {
        await site.AddAsync("lech");
        var browser = await site.SignInAsync("lech");
        await SiteHost.PostFormAsync(browser, App, Enrolment.Begin);
        var answer = await AccountSite.PostAsync(browser, App, ("code", "000"));

        Assert.Contains("Mã không khớp", await AccountSite.TextAsync(answer));
        Assert.False((await site.ReadAsync("lech")).TwoFactorEnabled);
    }

    [Fact]
    public async Task A_recovery_code_opens_once_however_it_is_typed()
    {
        await site.AddAsync("duphong");
        var (_, codes) = await Enrolment.DoAsync(await site.SignInAsync("duphong"));
        var typed = codes[3].ToLowerInvariant().Replace('-', ' ');

        var (browser, _) = await PasswordAsync("duphong");
        Assert.Equal("/", (await AccountSite.PostAsync(browser, "/LoginWithRecoveryCode", ("code", typed))).Headers.Location?.ToString());
        Assert.Contains("Còn 9 mã dự phòng", await AccountSite.TextAsync(await browser.GetAsync("/TwoFactorAuthentication")));

        var (again, _) = await PasswordAsync("duphong");
        Assert.Contains("không đúng hoặc đã được dùng", await AccountSite.TextAsync(await AccountSite.PostAsync(again, "/LoginWithRecoveryCode", ("code", typed))));
    }

    [Fact]
    public async Task A_code_of_the_app_opens_once()
    {
        await site.AddAsync("nhintrom");
        var (key, _) = await Enrolment.DoAsync(await site.SignInAsync("nhintrom"));

        // The code that set it up is used too.
        var (first, _) = await PasswordAsync("nhintrom");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await AccountSite.PostAsync(first, Step, ("code", Authenticator.Code(key)))).StatusCode);
        var code = Authenticator.Code(key, stepsAhead: 1);
        Assert.Equal(HttpStatusCode.Redirect, (await AccountSite.PostAsync(first, Step, ("code", code))).StatusCode);

        var (second, _) = await PasswordAsync("nhintrom");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await AccountSite.PostAsync(second, Step, ("code", code))).StatusCode);
    }

    [Theory]
    [InlineData(Step)]
    [InlineData("/LoginWithRecoveryCode")]
    public async Task A_code_that_is_sent_twice_at_once_opens_once(string page)
    {
        var name = "cungluc" + page.Length;
        await site.AddAsync(name);
        var (key, codes) = await Enrolment.DoAsync(await site.SignInAsync(name));
        var code = page == Step ? Authenticator.Code(key, stepsAhead: 1) : codes[0];
        var browsers = await Task.WhenAll(PasswordAsync(name), PasswordAsync(name), PasswordAsync(name));

        var answers = await Task.WhenAll(browsers.Select(browser => AccountSite.PostAsync(browser.Browser, page, ("code", code))));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Guessing_codes_locks_the_account()
    {
        await site.AddAsync("doan");
        var (key, _) = await Enrolment.DoAsync(await site.SignInAsync("doan"));
        var (browser, _) = await PasswordAsync("doan");
        for (var attempt = 0; attempt < 3; attempt++)
        {
            await AccountSite.PostAsync(browser, Step, ("code", "1"));
        }

        for (var attempt = 0; attempt < 2; attempt++)
        {
            await AccountSite.PostAsync(browser, "/LoginWithRecoveryCode", ("code", "AAAAA-AAAAA"));
        }

        Assert.Contains("tạm khóa", await AccountSite.TextAsync(await AccountSite.PostAsync(browser, Step, ("code", Authenticator.Code(key)))));
    }

    [Fact]
    public async Task The_second_step_without_the_first_leads_to_the_first()
    {
        Assert.StartsWith("/Login", (await site.Host.Browser().GetAsync(Step)).Headers.Location?.ToString());
        Assert.StartsWith("/Login", (await site.Host.Browser().GetAsync("/LoginWithRecoveryCode")).Headers.Location?.ToString());
        Assert.StartsWith("/Login", (await site.Host.Browser().GetAsync(App)).Headers.Location?.ToString());
    }

    [Fact]
    public async Task Turning_it_off_needs_the_password()
    {
        await site.AddAsync("tat");
        var browser = await site.SignInAsync("tat");
        await Enrolment.DoAsync(browser);

        var wrong = await SiteHost.PostFormAsync(browser, "/TwoFactorAuthentication", "/TwoFactorAuthentication/Disable", ("password", "sai"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.True((await site.ReadAsync("tat")).TwoFactorEnabled);

        await SiteHost.PostFormAsync(browser, "/TwoFactorAuthentication", "/TwoFactorAuthentication/Disable", ("password", SiteHost.Password));
        Assert.False((await site.ReadAsync("tat")).TwoFactorEnabled);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/Account")).StatusCode);
    }

    [Fact]
    public async Task A_role_of_which_it_is_required_sets_it_up_before_anything_else()
    {
        var admin = await site.SignInAsync("admin");
        await AccountSite.PostAsync(admin, "/Admin/Users/TwoFactor", ("RequiredOf", "roles"), ("Roles", AccountSite.Staff));
        await site.AddAsync("batbuoc", AccountSite.Staff);
        await site.AddAsync("tuychon", AccountSite.Contributor);
        var browser = await site.SignInAsync("batbuoc");

        Assert.Equal(App + "?returnUrl=%2FAdmin%3Fa%3D1", (await browser.GetAsync("/Admin?a=1")).Headers.Location?.ToString());
        Assert.StartsWith(App, (await browser.GetAsync("/Account")).Headers.Location?.ToString());
        Assert.StartsWith(App, (await browser.GetAsync("/OrchardCore.Users/Profile/Index")).Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.PostAsync("/ChangePassword", null)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await (await site.SignInAsync("tuychon")).GetAsync("/Admin")).StatusCode);

        await Enrolment.DoAsync(browser);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/Admin")).StatusCode);

        var off = await SiteHost.PostFormAsync(browser, "/TwoFactorAuthentication", "/TwoFactorAuthentication/Disable", ("password", SiteHost.Password));
        Assert.Equal(HttpStatusCode.Forbidden, off.StatusCode);
        Assert.True((await site.ReadAsync("batbuoc")).TwoFactorEnabled);
    }

    [Fact]
    public async Task An_administrator_resets_it_for_who_lost_the_phone()
    {
        await site.AddAsync("mat");
        await Enrolment.DoAsync(await site.SignInAsync("mat"));
        var admin = await site.SignInAsync("admin");
        await SiteHost.PostFormAsync(admin, "/Admin/Users/Edit/mat", "/Admin/Users/TwoFactor/Delete/mat");

        Assert.False((await site.ReadAsync("mat")).TwoFactorEnabled);
        await site.SignInAsync("mat");
    }

    private async Task<(HttpClient Browser, HttpResponseMessage Answer)> PasswordAsync(string name, string? returnUrl = null)
    {
        var browser = site.Host.Browser();
        return (browser, await SiteHost.LoginAsync(browser, "", name, SiteHost.Password, returnUrl));
    }
}
