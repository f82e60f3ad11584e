using OrchardCore.Infrastructure;

namespace OrchardCore.Email;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class EmailServiceExtensions
{
    public static Task<Result> SendAsync(this IEmailService emailService, string to, string subject, string body, bool isHtmlBody = true, CancellationToken cancellationToken = default)
        => emailService.SendAsync(to, subject, isHtmlBody ? body : null!, isHtmlBody ? null! : body, cancellationToken);

    public static Task<Result> SendAsync(this IEmailService emailService, string to, string subject, string htmlBody, string textBody, CancellationToken cancellationToken = default)
        => emailService.SendAsync(new MailMessage { To = to, Subject = subject, HtmlBody = htmlBody, TextBody = textBody }, cancellationToken: cancellationToken);
}
