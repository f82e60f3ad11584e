using Microsoft.Extensions.Localization;
using OrchardCore.Infrastructure;

namespace OrchardCore.Email;

/// <summary>Sends mail. A mail that cannot be sent gives a failed result, never an exception. Contract: Orchard Core 3.0.</summary>
public interface IEmailService
{
    /// <param name="message">The mail.</param>
    /// <param name="providerName">Which provider sends it; null: the site's default.</param>
    /// <param name="cancellationToken">Gives up sending.</param>
    Task<Result> SendAsync(MailMessage message, string? providerName = null, CancellationToken cancellationToken = default);
}

/// <summary>A way of sending mail. Contract: Orchard Core 3.0.</summary>
public interface IEmailProvider
{
    LocalizedString DisplayName { get; }

    Task<Result> SendAsync(MailMessage message, CancellationToken cancellationToken = default);
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IEmailProviderResolver
{
    /// <returns>The provider of that name, by default the site's; null when the site cannot send mail.</returns>
    /// <exception cref="InvalidEmailProviderException">There is no provider of that name.</exception>
    ValueTask<IEmailProvider?> GetAsync(string? providerName = null);
}

/// <summary>Told what happens to mail. Contract: Orchard Core 3.0.</summary>
public interface IEmailServiceEvents
{
    Task ValidatingAsync(MailMessage message, MailMessageValidationContext context, CancellationToken cancellationToken = default) => Task.CompletedTask;

    Task ValidatedAsync(MailMessage message, MailMessageValidationContext context, CancellationToken cancellationToken = default) => Task.CompletedTask;

    Task SendingAsync(MailMessage message, CancellationToken cancellationToken = default) => Task.CompletedTask;

    Task SentAsync(MailMessage message, CancellationToken cancellationToken = default) => Task.CompletedTask;

    Task FailedAsync(MailMessage message, CancellationToken cancellationToken = default) => Task.CompletedTask;
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class InvalidEmailProviderException : ArgumentOutOfRangeException
{
    public InvalidEmailProviderException(string name)
        : base(nameof(name), name, $"There is no email provider '{name}'.")
    {
    }
}
