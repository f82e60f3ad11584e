using System.Net.Sockets;
using MailKit;
using MailKit.Net.Proxy;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using MimeKit;
using OrchardCore.Email;
using OrchardCore.Infrastructure;

namespace Sapling.Email.Smtp;

/// <summary>Hands a mail to a server, or writes it into a folder from which another program fetches it.</summary>
internal sealed class SmtpSender(IStringLocalizer<SmtpSender> localizer, ILogger<SmtpSender> logger)
{
    private const int TimeoutMilliseconds = 30_000;

    private readonly IStringLocalizer S = localizer;

    public async Task<Result> SendAsync(MailMessage message, SmtpOptions options, CancellationToken cancellationToken)
    {
        try
        {
            using var mail = Compose(message);
            if (options.DeliveryMethod == SmtpDeliveryMethod.SpecifiedPickupDirectory)
            {
                Directory.CreateDirectory(options.PickupDirectoryLocation);
                await mail.WriteToAsync(Path.Combine(options.PickupDirectoryLocation, Guid.NewGuid().ToString("N") + ".eml"), cancellationToken);
                return Result.Success();
            }

            await HandOverAsync(mail, options, cancellationToken);
            return Result.Success();
        }
        catch (Exception exception) when (exception is AuthenticationException or SaslException)
        {
            logger.LogError(exception, "The mail server {Host} refused the user name or the password.", options.Host);
            return Result.Failed(S["The mail server refused the user name or the password."]);
        }
        catch (Exception exception) when (exception is SslHandshakeException)
        {
            logger.LogError(exception, "The mail server {Host} could not be trusted or does not encrypt.", options.Host);
            return Result.Failed(S["No safe connection to the mail server: check the encryption and the server's certificate."]);
        }
        catch (Exception exception) when (exception is SocketException or TimeoutException or IOException or ProxyProtocolException or UnauthorizedAccessException)
        {
            logger.LogError(exception, "The mail server {Host}:{Port} cannot be reached.", options.Host, options.Port);
            return Result.Failed(S["The mail server cannot be reached: check its name and port."]);
        }
        catch (Exception exception) when (exception is CommandException or ProtocolException or ServiceNotConnectedException or ServiceNotAuthenticatedException or NotSupportedException or ParseException)
        {
            logger.LogError(exception, "The mail server {Host} refused a mail.", options.Host);
            return Result.Failed(S["The mail server refused the mail: {0}", exception.Message]);
        }
    }

    private static async Task HandOverAsync(MimeMessage mail, SmtpOptions options, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient { Timeout = TimeoutMilliseconds };
        if (options.IgnoreInvalidSslCertificate)
        {
            client.ServerCertificateValidationCallback = (_, _, _, _) => true;
        }

        if (!string.IsNullOrWhiteSpace(options.ProxyHost))
        {
            client.ProxyClient = new HttpProxyClient(options.ProxyHost, options.ProxyPort);
        }

        await client.ConnectAsync(options.Host, options.Port, Security(options), cancellationToken);
        if (options.RequireCredentials)
        {
            await client.AuthenticateAsync(options.UserName ?? "", options.Password ?? "", cancellationToken);
        }

        await client.SendAsync(mail, cancellationToken);
        await client.DisconnectAsync(quit: true, cancellationToken);
    }

    private static SecureSocketOptions Security(SmtpOptions options) => options switch
    {
        { AutoSelectEncryption: true } => SecureSocketOptions.Auto,
        { EncryptionMethod: SmtpEncryptionMethod.SslTls } => SecureSocketOptions.SslOnConnect,
        { EncryptionMethod: SmtpEncryptionMethod.StartTls } => SecureSocketOptions.StartTls,
        _ => SecureSocketOptions.None,
    };

    private static MimeMessage Compose(MailMessage message)
    {
        var mail = new MimeMessage { Subject = message.Subject ?? "" };
        mail.From.Add(MailboxAddress.Parse(message.From));
        if (!string.IsNullOrWhiteSpace(message.Sender))
        {
            mail.Sender = MailboxAddress.Parse(message.Sender);
        }

        if (!string.IsNullOrWhiteSpace(message.ReplyTo))
        {
            mail.ReplyTo.AddRange(message.GetReplyTo().Select(MailboxAddress.Parse));
        }

        var recipients = message.GetRecipients();
        mail.To.AddRange(recipients.To.Select(MailboxAddress.Parse));
        mail.Cc.AddRange(recipients.Cc.Select(MailboxAddress.Parse));
        mail.Bcc.AddRange(recipients.Bcc.Select(MailboxAddress.Parse));

        var body = new BodyBuilder { TextBody = message.TextBody, HtmlBody = message.HtmlBody };
        foreach (var attachment in message.Attachments.Where(attachment => attachment.Stream is not null))
        {
            body.Attachments.Add(attachment.Filename, attachment.Stream);
        }

        mail.Body = body.ToMessageBody();
        return mail;
    }
}
