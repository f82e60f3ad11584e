using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Users;

public sealed class ProfileTests(AccountSite site) : IClassFixture<AccountSite>
{
    private const string NewPassword = "Khác-trước-2027";

    [Fact]
    public async Task Changing_the_password_needs_the_present_one_and_keeps_this_session()
    {
        await site.AddAsync("đổi");
        var browser = await site.SignInAsync("đổi");

        var wrong = await AccountSite.PostAsync(browser, "/ChangePassword", ("currentPassword", "sai"), ("password", NewPassword), ("confirmation", NewPassword));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        var weak = await AccountSite.PostAsync(browser, "/ChangePassword", ("currentPassword", SiteHost.Password), ("password", "a"), ("confirmation", "a"));
        Assert.Contains("ít nhất 8 ký tự", await AccountSite.TextAsync(weak));

        var right = await AccountSite.PostAsync(browser, "/ChangePassword", ("currentPassword", SiteHost.Password), ("password", NewPassword), ("confirmation", NewPassword));
        Assert.Equal("/ChangePasswordConfirmation", right.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/Account")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SiteHost.LoginAsync(site.Host.Browser(), "", "đổi", SiteHost.Password)).StatusCode);
    }

    [Fact]
    public async Task Another_session_does_not_outlive_the_password()
    {
        await site.AddAsync("hai-máy");
        var stamp = (await site.ReadAsync("hai-máy")).SecurityStamp;
        var browser = await site.SignInAsync("hai-máy");
        await AccountSite.PostAsync(browser, "/ChangePassword", ("currentPassword", SiteHost.Password), ("password", NewPassword), ("confirmation", NewPassword));

        await site.Host.InAsync("Default", async services =>
        {
            var signIn = services.GetRequiredService<SignInManager<IUser>>();
            var now = await site.ReadAsync("hai-máy");
            var session = await signIn.CreateUserPrincipalAsync(now);
            Assert.NotNull(await signIn.ValidateSecurityStampAsync(session));
            now.SecurityStamp = stamp;
            Assert.Null(await signIn.ValidateSecurityStampAsync(await signIn.CreateUserPrincipalAsync(now)));
        });
    }

    [Fact]
    public async Task A_new_mail_address_is_free_and_proven_by_the_password()
    {
        await site.AddAsync("thư");
        await site.AddAsync("khác");
        var browser = await site.SignInAsync("thư");

        Assert.Contains("đã có người dùng", await AccountSite.TextAsync(await AccountSite.PostAsync(browser, "/Account", ("email", "khác@x.vn"), ("currentPassword", SiteHost.Password))));
        Assert.Contains("Mật khẩu không đúng", await AccountSite.TextAsync(await AccountSite.PostAsync(browser, "/Account", ("email", "mới@x.vn"), ("currentPassword", ""))));
        Assert.Equal("thư@x.vn", (await site.ReadAsync("thư")).Email);

        await AccountSite.PostAsync(browser, "/Account", ("email", "mới@x.vn"), ("currentPassword", SiteHost.Password));
        Assert.Equal("mới@x.vn", (await site.ReadAsync("thư")).Email);
        Assert.Contains("Đã lưu địa chỉ thư", await AccountSite.TextAsync(await browser.GetAsync("/Account")));
    }

    [Fact]
    public async Task The_pages_speak_English_where_it_was_chosen()
    {
        var browser = site.Host.Browser();
        var answer = await SiteHost.PostFormAsync(browser, "/Login", "/Admin/Language/Choose", ("language", "en"), ("returnUrl", "/Login"));

        Assert.Equal("/Login", answer.Headers.Location?.ToString());
        var page = await browser.GetStringAsync("/Login");
        Assert.Contains("<html lang=\"en\">", page);
        Assert.Contains("Keep me signed in", page);
    }

    [Theory]
    [InlineData("/Account")]
    [InlineData("/ChangePassword")]
    public async Task Who_is_not_signed_in_is_led_to_the_form_and_back(string page)
        => Assert.Equal("/Login?returnUrl=" + Uri.EscapeDataString(page), (await site.Host.Browser().GetAsync(page)).Headers.Location?.ToString());

    [Fact]
    public async Task Scripts_get_a_status_instead_of_the_form()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/Account");
        request.Headers.Add("Accept", "application/json");

        Assert.Equal(HttpStatusCode.Unauthorized, (await site.Host.Browser().SendAsync(request)).StatusCode);
    }
}
