using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using MimeKit;
using OrchardCore.Email;
using Sapling.Email.Smtp;

namespace OrchardSite.Features.Tests.Email.Smtp;

public sealed class SmtpSenderTests
{
    private readonly SmtpSender _sender = new(new StringLocalizer<SmtpSender>(new Texts()), NullLogger<SmtpSender>.Instance);

    [Fact]
    public async Task Mail_ArrivesWithItsVietnameseTexts()
    {
        await using var server = new MailServer();

        var result = await _sender.SendAsync(
            new MailMessage { From = "Cổng <trang@x.vn>", To = "lan@x.vn", ReplyTo = "minh@x.vn", Subject = "Lễ hội mùa xuân", TextBody = "Kính gửi chị Lan" }, Options(server.Port), default);

        Assert.True(result.Succeeded);
        using var source = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(await server.NextAsync()));
        var mail = await MimeMessage.LoadAsync(source);
        Assert.Equal(("Lễ hội mùa xuân", "Kính gửi chị Lan", "Cổng", "minh@x.vn"), (mail.Subject, mail.TextBody?.Trim(), mail.From[0].Name, mail.ReplyTo.ToString()));
    }

    [Fact]
    public async Task SubjectOfSeveralLines_MakesNoHeaders()
    {
        await using var server = new MailServer();

        await _sender.SendAsync(new MailMessage { From = "a@x.vn", To = "b@x.vn", Subject = "Một\r\nBcc: c@x.vn", TextBody = "x" }, Options(server.Port), default);

        using var source = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(await server.NextAsync()));
        Assert.Empty((await MimeMessage.LoadAsync(source)).Bcc);
    }

    [Fact]
    public async Task ARefusal_SaysWhatTheServerSaid()
    {
        await using var server = new MailServer { Refusal = "550 no such box" };

        var result = await _sender.SendAsync(Mail(), Options(server.Port), default);

        Assert.Contains("no such box", Assert.Single(result.Errors).Message.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AServerWithoutEncryption_IsNotTalkedToInTheClear_WhenEncryptionIsAskedFor()
    {
        await using var server = new MailServer();
        var options = Options(server.Port);
        options.EncryptionMethod = SmtpEncryptionMethod.StartTls;

        Assert.False((await _sender.SendAsync(Mail(), options, default)).Succeeded);
        Assert.True(server.IsEmpty);
    }

    [Fact]
    public async Task AServerThatIsNotThere_IsAFailedResult() =>
        Assert.Contains("cannot be reached", Assert.Single((await _sender.SendAsync(Mail(), Options(1), default)).Errors).Message.Value, StringComparison.Ordinal);

    [Fact]
    public async Task WhoeverGivesUp_DoesNotWaitForTheServer()
    {
        await using var server = new MailServer();
        using var given = new CancellationTokenSource();
        await given.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _sender.SendAsync(Mail(), Options(server.Port), given.Token));
        Assert.True(server.IsEmpty);
    }

    private static MailMessage Mail() => new() { From = "trang@x.vn", To = "lan@x.vn", Subject = "x", TextBody = "y" };

    private static SmtpOptions Options(int port) => new() { Host = "127.0.0.1", Port = port, EncryptionMethod = SmtpEncryptionMethod.None };
}
