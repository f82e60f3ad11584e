namespace OrchardCore.Email;

/// <summary>Whom a mail goes to. Contract: Orchard Core 3.0.</summary>
public class MailMessageRecipients
{
    public List<string> To { get; } = [];

    public List<string> Cc { get; } = [];

    public List<string> Bcc { get; } = [];
}

/// <summary>The addresses of a mail, one by one. Contract: Orchard Core 3.0.</summary>
public static class MailMessageExtensions
{
    private static readonly char[] _separators = [',', ';'];

    public static MailMessageRecipients GetRecipients(this MailMessage message)
    {
        var recipients = new MailMessageRecipients();
        recipients.To.AddRange(Split(message.To));
        recipients.Cc.AddRange(Split(message.Cc));
        recipients.Bcc.AddRange(Split(message.Bcc));
        return recipients;
    }

    public static IEnumerable<string> GetSender(this MailMessage message)
        => string.IsNullOrWhiteSpace(message.Sender) ? Split(message.From) : Split(message.Sender);

    public static IEnumerable<string> GetReplyTo(this MailMessage message)
        => string.IsNullOrWhiteSpace(message.ReplyTo) ? Split(message.From) : Split(message.ReplyTo);

    private static string[] Split(string? addresses)
        => addresses?.Split(_separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
