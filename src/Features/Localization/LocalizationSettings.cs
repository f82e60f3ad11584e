namespace OrchardCore.Localization.Models;

/// <summary>The languages of a site. Contract: Orchard Core 3.0.</summary>
public class LocalizationSettings
{
    public string? DefaultCulture { get; set; }

    public string[] SupportedCultures { get; set; } = [];

    public bool FallBackToParentCulture { get; set; } = true;
}
