using Microsoft.Extensions.Localization;

namespace OrchardCore.Email;

/// <summary>What is wrong with a mail, by field. Contract: Orchard Core 3.0.</summary>
public class MailMessageValidationContext
{
    public MailMessageValidationContext(IEmailProvider provider) => Provider = provider;

    public IEmailProvider Provider { get; }

    public Dictionary<string, List<LocalizedString>> Errors { get; } = [];
}
