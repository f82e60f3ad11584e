namespace OrchardCore.Environment.Shell.Models;

/// <summary>Contract: Orchard Core 3.0.</summary>
public enum TenantState
{
    Disabled = 3,
    Initializing = 1,
    Invalid = 4,
    Running = 2,
    Uninitialized = 0,
}
