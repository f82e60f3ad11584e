namespace OrchardCore.Settings;

/// <summary>Contract: Orchard Core 3.0.</summary>
public enum CacheMode
{
    DebugEnabled = 2,
    Disabled = 3,
    Enabled = 1,
    FromConfiguration = 0,
}
