using MimeKit;
using OrchardCore.Email;

namespace Sapling.Email.Messages;

internal sealed class EmailAddressValidator : IEmailAddressValidator
{
    public bool Validate(string emailAddress)
        => !string.IsNullOrWhiteSpace(emailAddress)
            && MailboxAddress.TryParse(emailAddress, out var address)
            && address.Address.IndexOf('@') is > 0 and var at
            && at < address.Address.Length - 1;
}
