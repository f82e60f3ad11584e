using System.Net;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Users.TwoFactor;

public sealed class TwoFactorControllerTests(AccountSite site) : IClassFixture<AccountSite>
{
    private const string Own = "/TwoFactorAuthentication";

    [Fact]
    public async Task Looking_changes_nothing()
    {
        await site.AddAsync("chi-xem");
        var stamp = (await site.ReadAsync("chi-xem")).SecurityStamp;
        var browser = await site.SignInAsync("chi-xem");

        Assert.Empty(Enrolment.KeyIn(await browser.GetStringAsync(Own)));
        Assert.Empty(Enrolment.KeyIn(await browser.GetStringAsync(Enrolment.App)));

        var user = await site.ReadAsync("chi-xem");
        Assert.Empty(user.UserTokens);
        Assert.Equal(stamp, user.SecurityStamp);
    }

    [Fact]
    public async Task Only_the_form_makes_a_key()
    {
        await site.AddAsync("bi-lua");
        var browser = await site.SignInAsync("bi-lua");

        Assert.NotEqual(HttpStatusCode.OK, (await browser.GetAsync(Enrolment.Begin)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.PostAsync(Enrolment.Begin, null)).StatusCode);
        Assert.Empty((await site.ReadAsync("bi-lua")).UserTokens);

        var answer = await SiteHost.PostFormAsync(browser, Enrolment.App, Enrolment.Begin, ("returnUrl", "/Admin?a=b&c"));
        Assert.Equal(Enrolment.App + "?returnUrl=%2FAdmin%3Fa%3Db%26c", answer.Headers.Location?.OriginalString);
        Assert.NotEmpty(Enrolment.KeyIn(await browser.GetStringAsync(Enrolment.App)));
    }

    [Fact]
    public async Task Who_begins_again_gets_another_key()
    {
        await site.AddAsync("lam-lai");
        var browser = await site.SignInAsync("lam-lai");
        await SiteHost.PostFormAsync(browser, Enrolment.App, Enrolment.Begin);
        var first = Enrolment.KeyIn(await browser.GetStringAsync(Enrolment.App));
        await SiteHost.PostFormAsync(browser, Enrolment.App, Enrolment.Begin);
        var second = Enrolment.KeyIn(await browser.GetStringAsync(Enrolment.App));

        Assert.NotEqual(first, second);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await AccountSite.PostAsync(browser, Enrolment.App, ("code", Authenticator.Code(first)))).StatusCode);
        Assert.NotEmpty(await Enrolment.CodesInAsync(await AccountSite.PostAsync(browser, Enrolment.App, ("code", Authenticator.Code(second)))));
    }

    [Fact]
    public async Task Once_it_is_on_the_key_is_neither_shown_nor_replaced()
    {
        await site.AddAsync("da-bat");
        var browser = await site.SignInAsync("da-bat");
        await Enrolment.DoAsync(browser);
        var key = await KeyAsync("da-bat");

        Assert.Equal(Own, (await browser.GetAsync(Enrolment.App)).Headers.Location?.OriginalString);
        Assert.Equal(Own, (await SiteHost.PostFormAsync(browser, Own, Enrolment.Begin)).Headers.Location?.OriginalString);
        Assert.Equal(Own, (await SiteHost.PostFormAsync(browser, Own, Enrolment.App, ("code", Authenticator.Code(key!)))).Headers.Location?.OriginalString);
        Assert.Equal(key, await KeyAsync("da-bat"));
    }

    [Fact]
    public async Task New_recovery_codes_need_the_password_and_end_the_old_ones()
    {
        await site.AddAsync("ma-moi");
        var browser = await site.SignInAsync("ma-moi");
        var (_, old) = await Enrolment.DoAsync(browser);

        var wrong = await SiteHost.PostFormAsync(browser, Own, Own + "/Codes", ("password", "sai"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("Mật khẩu không đúng", await AccountSite.TextAsync(wrong));
        Assert.Empty(await Enrolment.CodesInAsync(wrong));

        var right = await SiteHost.PostFormAsync(browser, Own, Own + "/Codes", ("password", SiteHost.Password));
        var codes = await Enrolment.CodesInAsync(right);
        Assert.True(right.Headers.CacheControl!.NoStore);
        Assert.Equal(10, codes.Distinct().Count());
        Assert.Empty(codes.Intersect(old));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await RecoverAsync("ma-moi", old[0])).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await RecoverAsync("ma-moi", codes[9])).StatusCode);
    }

    [Fact]
    public async Task Guessing_the_password_here_locks_the_account_and_says_so()
    {
        await site.AddAsync("doan-mo");
        var browser = await site.SignInAsync("doan-mo");
        await Enrolment.DoAsync(browser);
        var text = "";
        for (var attempt = 0; attempt < 5; attempt++)
        {
            text = await AccountSite.TextAsync(await SiteHost.PostFormAsync(browser, Own, Own + (attempt % 2 == 0 ? "/Disable" : "/Codes"), ("password", "sai")));
        }

        Assert.Contains("tạm khóa", text);
        Assert.Contains("tạm khóa", await AccountSite.TextAsync(await SiteHost.PostFormAsync(browser, Own, Own + "/Disable", ("password", SiteHost.Password))));
        Assert.True((await site.ReadAsync("doan-mo")).TwoFactorEnabled);
    }

    [Fact]
    public async Task Turned_off_it_leaves_nothing_that_opens()
    {
        await site.AddAsync("tat-het");
        var browser = await site.SignInAsync("tat-het");
        var (key, codes) = await Enrolment.DoAsync(browser);
        await SiteHost.PostFormAsync(browser, Own, Own + "/Disable", ("password", SiteHost.Password));

        Assert.NotEqual(key, await KeyAsync("tat-het"));
        await site.InAsync(async users => Assert.False((await users.RedeemTwoFactorRecoveryCodeAsync((await users.FindByIdAsync("tat-het"))!, codes[0])).Succeeded));
    }

    [Theory]
    [InlineData("/Codes")]
    [InlineData("/Disable")]
    public async Task Without_a_second_step_there_is_nothing_to_change(string action)
    {
        var name = "chua-bat-" + action.Length;
        await site.AddAsync(name);
        var answer = await SiteHost.PostFormAsync(await site.SignInAsync(name), Own, Own + action, ("password", SiteHost.Password));

        Assert.Equal(Own, answer.Headers.Location?.OriginalString);
        Assert.Empty((await site.ReadAsync(name)).UserTokens);
    }

    private async Task<HttpResponseMessage> RecoverAsync(string name, string code)
    {
        var browser = site.Host.Browser();
        await SiteHost.LoginAsync(browser, "", name, SiteHost.Password);
        return await AccountSite.PostAsync(browser, "/LoginWithRecoveryCode", ("code", code));
    }

    private async Task<string?> KeyAsync(string id)
    {
        string? key = null;
        await site.InAsync(async users => key = await users.GetAuthenticatorKeyAsync((await users.FindByIdAsync(id))!));
        return key;
    }
}
