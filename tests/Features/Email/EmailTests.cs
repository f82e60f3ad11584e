using System.Text;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using OrchardCore.Email;
using OrchardCore.Settings;
using OrchardSite.Features.Tests.Tenants;
using OrchardSite.Features.Tests.Users;

namespace OrchardSite.Features.Tests.Email;

public sealed class EmailTests
{
    private const string Section = "OrchardCore:OrchardCore_Email_Smtp:";

    [Fact]
    public async Task A_folder_of_the_configuration_receives_each_mail_as_a_file()
    {
        await using var host = Host();
        var folder = Path.Combine(host.Folder, "Mail");
        host.Configuration[Section + "DeliveryMethod"] = "SpecifiedPickupDirectory";
        host.Configuration[Section + "PickupDirectoryLocation"] = folder;
        host.Configuration[Section + "DefaultSender"] = "Cổng <trang@x.vn>";
        await StartAsync(host);
        await host.InAsync("Default", async services =>
        {
            using var attached = new MemoryStream(Encoding.UTF8.GetBytes("số liệu"));
            var result = await services.GetRequiredService<IEmailService>().SendAsync(new MailMessage
            {
                To = "a@x.vn; b@x.vn",
                Bcc = "c@x.vn",
                Subject = "Tiêu đề",
                TextBody = "Chữ",
                HtmlBody = "<p>Chữ</p>",
                Attachments = { new MailMessageAttachment { Filename = "số.txt", Stream = attached } },
            });
            Assert.True(result.Succeeded);
        });

        var mail = await MimeMessage.LoadAsync(Assert.Single(Directory.GetFiles(folder)));
        Assert.Equal(["a@x.vn", "b@x.vn"], mail.To.Mailboxes.Select(to => to.Address));
        Assert.Equal(("Tiêu đề", "Chữ", "<p>Chữ</p>", "Cổng"), (mail.Subject, mail.TextBody?.Trim(), mail.HtmlBody?.Trim(), mail.From[0].Name));
        Assert.Equal("số.txt", Assert.Single(mail.Attachments).ContentDisposition!.FileName);
    }

    [Theory]
    [InlineData("", "Enter at least one recipient.")]
    [InlineData("không phải thư", "'không phải thư' is not a mail address.")]
    [InlineData("a@", "'a@' is not a mail address.")]
    public async Task A_wrong_address_is_named(string to, string error)
    {
        await using var host = Host();
        host.Configuration[Section + "Host"] = "127.0.0.1";
        host.Configuration[Section + "Port"] = "1";
        host.Configuration[Section + "DefaultSender"] = "trang@x.vn";
        await StartAsync(host);
        await host.InAsync("Default", async services =>
        {
            var result = await services.GetRequiredService<IEmailService>().SendAsync(to, "x", "y");

            Assert.False(result.Succeeded);
            Assert.Equal(error, Assert.Single(result.Errors).Message.Name.Replace("{0}", to));
        });
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_a_failed_result()
    {
        await using var host = Host();
        host.Configuration[Section + "Host"] = "127.0.0.1";
        host.Configuration[Section + "Port"] = "1";
        host.Configuration[Section + "DefaultSender"] = "trang@x.vn";
        await StartAsync(host);
        await host.InAsync("Default", async services =>
            Assert.Contains("cannot be reached", Assert.Single((await services.GetRequiredService<IEmailService>().SendAsync("a@x.vn", "x", "y")).Errors).Message.Name));
    }

    [Fact]
    public async Task Without_a_provider_the_site_says_so()
    {
        await using var host = Host();
        await StartAsync(host);
        await host.InAsync("Default", async services =>
        {
            Assert.Null(await services.GetRequiredService<IEmailProviderResolver>().GetAsync());
            await Assert.ThrowsAsync<InvalidEmailProviderException>(async () => await services.GetRequiredService<IEmailProviderResolver>().GetAsync("Azure"));
            Assert.False((await services.GetRequiredService<IEmailService>().SendAsync("a@x.vn", "x", "y")).Succeeded);
        });
    }

    [Fact]
    public async Task The_server_entered_in_the_admin_sends_and_its_password_is_not_stored_in_the_clear()
    {
        await using var server = new MailServer();
        await using var site = new DisposableSite();
        await site.Value.InitializeAsync();
        var admin = await site.Value.SignInAsync("admin");
        const string page = "/Admin/Mail";

        var wrong = await AccountSite.PostAsync(admin, page, ("IsEnabled", "true"), ("Port", "0"));
        Assert.Contains("Hãy nhập tên máy chủ thư.", await AccountSite.TextAsync(wrong));

        await AccountSite.PostAsync(admin, page, ("IsEnabled", "true"), ("Host", "127.0.0.1"), ("Port", server.Port.ToString()), ("Encryption", "None"), ("DefaultSender", "web@x.vn"), ("Password", "Bí mật"));
        await SiteHost.PostFormAsync(admin, page, page + "/Test", ("to", "ai@x.vn"));
        Assert.Contains("web@x.vn", await server.NextAsync());
        Assert.Contains("Đã gửi thư thử đến ai@x.vn", await AccountSite.TextAsync(await admin.GetAsync(page)));

        server.Refusal = "550 no such box";
        await SiteHost.PostFormAsync(admin, page, page + "/Test", ("to", "ai@x.vn"));
        Assert.Contains("no such box", await AccountSite.TextAsync(await admin.GetAsync(page)));

        await site.Value.Host.InAsync("Default", async services =>
        {
            var settings = await services.GetRequiredService<ISiteService>().GetSettingsAsync<SmtpSettings>();
            Assert.NotEmpty(settings.Password);
            Assert.DoesNotContain("Bí mật", settings.Password);
        });
    }

    private static SiteHost Host() => new SiteHost().WithRecipe("mail", """{ "name": "Feature", "enable": ["OrchardCore.Users", "OrchardCore.Email.Smtp"] }""");

    private static Task StartAsync(SiteHost host)
        => host.StartAsync(new { ShellName = "Default", SiteName = "x", RecipeName = "mail", AdminEmail = "a@b.vn", AdminPassword = SiteHost.Password });

    private sealed class DisposableSite : IAsyncDisposable
    {
        public AccountSite Value { get; } = new();

        public async ValueTask DisposeAsync() => await Value.DisposeAsync();
    }
}
