using OrchardCore.Email;

namespace Sapling.Email.Smtp;

/// <summary>What the page of the mail server sends.</summary>
public sealed class MailInput
{
    public bool IsEnabled { get; set; }

    public string? DefaultSender { get; set; }

    public string? Host { get; set; }

    public int Port { get; set; } = 587;

    public string? Encryption { get; set; }

    public string? UserName { get; set; }

    /// <summary>Empty keeps the one that is stored.</summary>
    public string? Password { get; set; }

    public bool HasPassword { get; set; }

    internal static MailInput Of(SmtpSettings settings) => new()
    {
        IsEnabled = settings.IsEnabled == true,
        DefaultSender = settings.DefaultSender,
        Host = settings.Host,
        Port = settings.Host is null ? 587 : settings.Port,
        Encryption = settings.AutoSelectEncryption || settings.Host is null ? "Auto" : settings.EncryptionMethod.ToString(),
        UserName = settings.UserName,
        HasPassword = !string.IsNullOrEmpty(settings.Password),
    };

    internal void CopyTo(SmtpSettings settings)
    {
        settings.IsEnabled = IsEnabled;
        settings.DefaultSender = DefaultSender?.Trim()!;
        settings.Host = Host?.Trim()!;
        settings.Port = Port;
        settings.AutoSelectEncryption = Encryption is null or "Auto";
        settings.EncryptionMethod = Enum.TryParse<SmtpEncryptionMethod>(Encryption, out var method) ? method : SmtpEncryptionMethod.None;
        settings.UserName = UserName?.Trim()!;
        settings.RequireCredentials = !string.IsNullOrWhiteSpace(UserName);
        settings.DeliveryMethod = SmtpDeliveryMethod.Network;
    }
}
