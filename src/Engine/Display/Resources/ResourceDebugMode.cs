namespace OrchardCore.Settings;

/// <summary>Whether debug variants of scripts and styles are used. Contract: Orchard Core 3.0.</summary>
public enum ResourceDebugMode
{
    FromConfiguration = 0,
    Enabled = 1,
    Disabled = 2,
}
