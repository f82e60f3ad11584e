namespace OrchardCore.Email;

/// <summary>Contract: Orchard Core 3.0.</summary>
public enum SmtpDeliveryMethod
{
    Network = 0,
    SpecifiedPickupDirectory = 1,
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public enum SmtpEncryptionMethod
{
    None = 0,
    SslTls = 1,
    StartTls = 2,
}

/// <summary>How mail is handed over. Contract: Orchard Core 3.0.</summary>
public class SmtpOptions
{
    public string DefaultSender { get; set; } = null!;

    public SmtpDeliveryMethod DeliveryMethod { get; set; }

    public string PickupDirectoryLocation { get; set; } = null!;

    public string Host { get; set; } = null!;

    public int Port { get; set; } = 25;

    public bool AutoSelectEncryption { get; set; }

    public bool RequireCredentials { get; set; }

    public bool UseDefaultCredentials { get; set; }

    public SmtpEncryptionMethod EncryptionMethod { get; set; }

    public string UserName { get; set; } = null!;

    public string Password { get; set; } = null!;

    public string ProxyHost { get; set; } = null!;

    public int ProxyPort { get; set; }

    public bool IgnoreInvalidSslCertificate { get; set; }

    public bool IsEnabled { get; set; }

    /// <returns>True when enough is known to send.</returns>
    public bool ConfigurationExists() => !string.IsNullOrWhiteSpace(DefaultSender)
        && (DeliveryMethod == SmtpDeliveryMethod.Network ? !string.IsNullOrWhiteSpace(Host) : !string.IsNullOrWhiteSpace(PickupDirectoryLocation));
}

/// <summary>The configuration <c>OrchardCore_Email_Smtp</c>. Contract: Orchard Core 3.0.</summary>
public class DefaultSmtpOptions : SmtpOptions
{
}

/// <summary>What the site's administrator entered; the password is protected. Contract: Orchard Core 3.0.</summary>
public class SmtpSettings : EmailProviderSettings
{
    public SmtpDeliveryMethod DeliveryMethod { get; set; }

    public string PickupDirectoryLocation { get; set; } = null!;

    public string Host { get; set; } = null!;

    public int Port { get; set; } = 25;

    public bool AutoSelectEncryption { get; set; }

    public bool RequireCredentials { get; set; }

    public bool UseDefaultCredentials { get; set; }

    public SmtpEncryptionMethod EncryptionMethod { get; set; }

    public string UserName { get; set; } = null!;

    public string Password { get; set; } = null!;

    public string ProxyHost { get; set; } = null!;

    public int ProxyPort { get; set; }

    public bool IgnoreInvalidSslCertificate { get; set; }
}
