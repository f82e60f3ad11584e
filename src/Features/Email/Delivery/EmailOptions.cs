namespace OrchardCore.Email;

/// <summary>Configuration <c>OrchardCore_Email</c>. Contract: Orchard Core 3.0.</summary>
public class EmailOptions
{
    public string DefaultProviderName { get; set; } = null!;
}

/// <summary>The site's choice. Contract: Orchard Core 3.0.</summary>
public class EmailSettings
{
    public const string GroupId = "email";

    public string DefaultProviderName { get; set; } = null!;
}

/// <summary>What the settings of all providers have. Contract: Orchard Core 3.0.</summary>
public class EmailProviderSettings
{
    public bool? IsEnabled { get; set; }

    public string DefaultSender { get; set; } = null!;
}
