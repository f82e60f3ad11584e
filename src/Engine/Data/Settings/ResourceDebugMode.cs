namespace OrchardCore.Settings;

/// <summary>Contract: Orchard Core 3.0.</summary>
public enum ResourceDebugMode
{
    Disabled = 2,
    Enabled = 1,
    FromConfiguration = 0,
}
