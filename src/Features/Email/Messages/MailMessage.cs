namespace OrchardCore.Email;

/// <summary>A mail to send; several addresses in a field are separated by commas or semicolons. Contract: Orchard Core 3.0.</summary>
public class MailMessage
{
    public string From { get; set; } = null!;

    public string To { get; set; } = null!;

    public string Cc { get; set; } = null!;

    public string Bcc { get; set; } = null!;

    public string ReplyTo { get; set; } = null!;

    public string Sender { get; set; } = null!;

    public string Subject { get; set; } = null!;

    [Obsolete("This property has been deprecated, please use the HtmlBody or TextBody property instead.")]
    public string Body
    {
        get => HtmlBody ?? TextBody;
        set
        {
            if (IsHtmlBody)
            {
                HtmlBody = value;
            }
            else
            {
                TextBody = value;
            }
        }
    }

    [Obsolete("This property has been deprecated, please use the HtmlBody or TextBody property instead.")]
    public bool IsHtmlBody { get; set; }

    public string HtmlBody { get; set; } = null!;

    public string TextBody { get; set; } = null!;

    public List<MailMessageAttachment> Attachments { get; init; } = [];
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class MailMessageAttachment
{
    public string Filename { get; set; } = null!;

    public Stream Stream { get; set; } = null!;
}
