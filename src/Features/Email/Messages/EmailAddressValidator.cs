using MimeKit;

namespace OrchardCore.Email
{
    /// <summary>Contract: Orchard Core 3.0.</summary>
    public interface IEmailAddressValidator
    {
        bool Validate(string emailAddress);
    }
}

namespace Sapling.Email.Messages
{
    internal sealed class EmailAddressValidator : OrchardCore.Email.IEmailAddressValidator
    {
        public bool Validate(string emailAddress)
            => !string.IsNullOrWhiteSpace(emailAddress)
                && MailboxAddress.TryParse(emailAddress, out var address)
                && address.Address.IndexOf('@') is > 0 and var at
                && at < address.Address.Length - 1;
    }
}
