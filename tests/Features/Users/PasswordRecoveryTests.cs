using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using MimeKit;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Users;

public sealed class PasswordRecoveryTests(AccountSite site) : IClassFixture<AccountSite>
{
    private const string NewPassword = "Mới-hẳn-2027";

    [Fact]
    public async Task The_link_in_the_mail_sets_a_new_password_once()
    {
        await site.AddAsync("quên");
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await SiteHost.LoginAsync(site.Host.Browser(), "", "quên", "sai");
        }

        var browser = site.Host.Browser();
        Assert.Contains("/ForgotPassword", await browser.GetStringAsync("/Login"));
        var answer = await AccountSite.PostAsync(browser, "/ForgotPassword", ("userName", "QUÊN@x.vn"));
        Assert.Equal("/ForgotPasswordConfirmation", answer.Headers.Location?.ToString());

        var mail = await MailAsync();
        Assert.Equal("quên@x.vn", mail.To.Mailboxes.Single().Address);
        Assert.Equal("Mật khẩu mới tại Cổng", mail.Subject);
        var link = LinkIn(mail);

        var differs = await AccountSite.PostAsync(browser, link, ("password", NewPassword), ("confirmation", "khác"));
        Assert.Contains("không giống nhau", await AccountSite.TextAsync(differs));
        var weak = await AccountSite.PostAsync(browser, link, ("password", "abc"), ("confirmation", "abc"));
        Assert.Contains("ít nhất 8 ký tự", await AccountSite.TextAsync(weak));

        var saved = await AccountSite.PostAsync(browser, link, ("password", NewPassword), ("confirmation", NewPassword));
        Assert.Equal("/ResetPasswordConfirmation", saved.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.Gone, (await browser.GetAsync(link)).StatusCode);

        // The lock that the wrong guesses left is gone too.
        Assert.Equal("/", (await SiteHost.LoginAsync(site.Host.Browser(), "", "quên", NewPassword)).Headers.Location?.ToString());
    }

    [Fact]
    public async Task Whether_an_account_exists_is_not_told()
    {
        await site.AddAsync("sau");
        var unknown = await AccountSite.PostAsync(site.Host.Browser(), "/ForgotPassword", ("userName", "không-có"));
        var known = await AccountSite.PostAsync(site.Host.Browser(), "/ForgotPassword", ("userName", "sau"));

        Assert.Equal(known.Headers.Location, unknown.Headers.Location);
        Assert.Equal("sau@x.vn", (await MailAsync()).To.Mailboxes.Single().Address);
        Assert.True(site.Mail.IsEmpty);
    }

    [Theory]
    [InlineData("/ResetPassword")]
    [InlineData("/ResetPassword?user=x&code=y")]
    [InlineData("/ResetPassword?user=admin&code=%00")]
    public async Task A_link_that_was_cut_or_made_up_says_so(string link)
    {
        var answer = await site.Host.Browser().GetAsync(link);

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Contains("không còn dùng được", await AccountSite.TextAsync(answer));
    }

    [Fact]
    public async Task Without_a_mail_server_there_is_no_link_but_a_word_whom_to_ask()
    {
        await using var host = new SiteHost().WithRecipe("tiny", """{ "name": "Feature", "enable": ["OrchardCore.Users", "OrchardCore.Users.ResetPassword", "OrchardCore.Email.Smtp", "OrchardCore.Localization"] }""");
        await host.StartAsync(new { ShellName = "Default", SiteName = "x", RecipeName = "tiny", AdminEmail = "a@b.vn", AdminPassword = SiteHost.Password });
        var login = await AccountSite.TextAsync(await host.Browser().GetAsync("/Login"));

        Assert.DoesNotContain("/ForgotPassword", login);
        Assert.Contains("Hãy liên hệ người quản trị", login);
        Assert.Contains("không gửi được thư", await AccountSite.TextAsync(await host.Browser().GetAsync("/ForgotPassword")));
    }

    private static string LinkIn(MimeMessage mail) => new Uri(Regex.Match(mail.TextBody ?? "", @"https?://\S+").Value).PathAndQuery;

    private async Task<MimeMessage> MailAsync() => await MimeMessage.LoadAsync(new MemoryStream(Encoding.UTF8.GetBytes(await site.Mail.NextAsync())));
}
