namespace OrchardCore.Localization;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class CultureOptions
{
    public bool IgnoreSystemSettings { get; set; }
}
