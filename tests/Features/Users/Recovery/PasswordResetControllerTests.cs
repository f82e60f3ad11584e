using System.Net;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Settings;
using OrchardCore.Users.Models;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Users.Recovery;

/// <summary>How long and for whom the link in the mail holds.</summary>
public sealed class PasswordResetControllerTests(AccountSite site) : IClassFixture<AccountSite>
{
    private const string NewPassword = "Mới-hẳn-2027";

    private readonly string _name = "lay-lai-" + Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public async Task It_holds_two_hours()
    {
        await site.Host.InAsync("Default", services =>
        {
            Assert.Equal(TimeSpan.FromHours(2), Options(services).TokenLifespan);
            return Task.CompletedTask;
        });
        var link = await LinkAsync();
        await SetLifespanAsync(TimeSpan.FromTicks(-1));
        try
        {
            Assert.Equal(HttpStatusCode.Gone, (await site.Host.Browser().GetAsync(link)).StatusCode);
            Assert.Equal(HttpStatusCode.Gone, (await PostAsync(link)).StatusCode);
        }
        finally
        {
            await SetLifespanAsync(TimeSpan.FromHours(2));
        }

        Assert.Equal("/ResetPasswordConfirmation", (await PostAsync(link)).Headers.Location?.ToString());
    }

    [Fact]
    public async Task It_is_one_account_s()
    {
        var link = await LinkAsync();
        await site.AddAsync(_name + "-khac", "Administrator");
        var forged = link.Replace("user=" + _name, "user=" + _name + "-khac");

        Assert.NotEqual(link, forged);
        Assert.Equal(HttpStatusCode.Gone, (await PostAsync(forged)).StatusCode);
        await site.SignInAsync(_name + "-khac");
    }

    [Theory]
    [InlineData("password")]
    [InlineData("email")]
    [InlineData("disabled")]
    [InlineData("deleted")]
    public async Task It_ends_with_what_it_was_asked_for(string change)
    {
        var link = await LinkAsync();
        await site.InAsync(async users =>
        {
            var user = (User)(await users.FindByIdAsync(_name))!;
            user.IsEnabled = change != "disabled";
            _ = change switch
            {
                "password" => await users.ChangePasswordAsync(user, SiteHost.Password, "Đã-đổi-2027"),
                "email" => await users.SetEmailAsync(user, _name + "@khac.vn"),
                "deleted" => await users.DeleteAsync(user),
                _ => await users.UpdateAsync(user),
            };
        });

        Assert.Equal(HttpStatusCode.Gone, (await site.Host.Browser().GetAsync(link)).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await PostAsync(link)).StatusCode);
    }

    [Fact]
    public async Task The_last_of_two_links_ends_the_first()
    {
        var (first, second) = (await LinkAsync(), await LinkAsync());

        Assert.Equal("/ResetPasswordConfirmation", (await PostAsync(second)).Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.Gone, (await PostAsync(first)).StatusCode);
    }

    [Fact]
    public async Task It_does_not_open_past_the_second_step()
    {
        await site.AddAsync(_name);
        await Enrolment.DoAsync(await site.SignInAsync(_name));
        var browser = site.Host.Browser();
        await PostAsync(await LinkAsync(), browser);

        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/Account")).StatusCode);
        Assert.StartsWith("/LoginWithTwoFactorAuthentication", (await SiteHost.LoginAsync(browser, "", _name, NewPassword)).Headers.Location?.ToString());
    }

    [Fact]
    public async Task Its_page_is_kept_nowhere_and_tells_no_other_site()
    {
        var answer = await site.Host.Browser().GetAsync(await LinkAsync());

        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
    }

    [Fact]
    public async Task A_post_without_the_form_s_token_changes_nothing()
    {
        var link = await LinkAsync();
        using var form = new FormUrlEncodedContent([new("password", NewPassword), new("confirmation", NewPassword)]);

        Assert.Equal(HttpStatusCode.BadRequest, (await site.Host.Browser().PostAsync(link, form)).StatusCode);
        await site.SignInAsync(_name);
    }

    [Fact]
    public async Task It_leads_to_the_site_s_own_address_and_not_to_the_one_that_the_sender_made_up()
    {
        await SetBaseUrlAsync("https://cong.vn/goc/");
        await site.AddAsync(_name);
        var browser = site.Host.Browser();
        browser.DefaultRequestHeaders.Host = "evil.example";
        await AccountSite.PostAsync(browser, "/ForgotPassword", ("userName", _name));
        await SetBaseUrlAsync("");

        var text = Encoding.UTF8.GetString((await MailAsync()).Body is MimeKit.Multipart body ? Encoding.UTF8.GetBytes(body.OfType<MimeKit.TextPart>().First().Text) : []);
        Assert.Contains($"https://cong.vn/goc/ResetPassword?user={_name}&code=", text);
        Assert.DoesNotContain("evil.example", text);
    }

    [Fact]
    public async Task A_name_is_text_in_the_mail()
    {
        const string name = "<img src=x onerror=alert(1)>";
        await site.InAsync(async users => Assert.True((await users.CreateAsync(new User { UserId = _name, UserName = name + _name, Email = _name + "@x.vn" }, SiteHost.Password)).Succeeded));
        await AccountSite.PostAsync(site.Host.Browser(), "/ForgotPassword", ("userName", _name + "@x.vn"));
        var mail = await MailAsync();

        Assert.DoesNotContain("<img", mail.HtmlBody);
        Assert.Contains("&lt;img", mail.HtmlBody);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task Who_is_disabled_or_has_no_address_gets_no_mail(bool enabled, bool address)
    {
        await site.InAsync(async users =>
        {
            users.Options.User.RequireUniqueEmail = address;
            await users.CreateAsync(new User { UserId = _name, UserName = _name, Email = address ? _name + "@x.vn" : "", IsEnabled = enabled }, SiteHost.Password);
            users.Options.User.RequireUniqueEmail = true;
        });
        Assert.NotNull(await site.ReadAsync(_name));
        var answer = await AccountSite.PostAsync(site.Host.Browser(), "/ForgotPassword", ("userName", _name));

        Assert.Equal("/ForgotPasswordConfirmation", answer.Headers.Location?.ToString());
        await site.AddAsync(_name + "-sau");
        await AccountSite.PostAsync(site.Host.Browser(), "/ForgotPassword", ("userName", _name + "-sau"));
        Assert.Equal(_name + "-sau@x.vn", (await MailAsync()).To.Mailboxes.Single().Address);
    }

    private async Task<string> LinkAsync()
    {
        if (await site.ReadAsync(_name) is null)
        {
            await site.AddAsync(_name);
        }

        var link = "";
        await site.InAsync(async users => link =
            $"/ResetPassword?user={_name}&code={WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(await users.GeneratePasswordResetTokenAsync((await users.FindByIdAsync(_name))!)))}");
        return link;
    }

    // The form's token, from any page: a link that is gone shows no form.
    private async Task<HttpResponseMessage> PostAsync(string link, HttpClient? browser = null)
        => await SiteHost.PostFormAsync(browser ?? site.Host.Browser(), "/Login", link, ("password", NewPassword), ("confirmation", NewPassword));

    private Task SetLifespanAsync(TimeSpan lifespan) => site.Host.InAsync("Default", services => Task.FromResult(Options(services).TokenLifespan = lifespan));

    private static DataProtectionTokenProviderOptions Options(IServiceProvider services) => services.GetRequiredService<IOptions<DataProtectionTokenProviderOptions>>().Value;

    private Task SetBaseUrlAsync(string address) => site.Host.InAsync("Default", async services =>
    {
        var sites = services.GetRequiredService<ISiteService>();
        var settings = await sites.LoadSiteSettingsAsync();
        settings.BaseUrl = address;
        await sites.UpdateSiteSettingsAsync(settings);
    });

    private async Task<MimeKit.MimeMessage> MailAsync() => await MimeKit.MimeMessage.LoadAsync(new MemoryStream(Encoding.UTF8.GetBytes(await site.Mail.NextAsync())));
}
