namespace OrchardCore.Environment.Shell.Builders;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ShellContextOptions
{
    public int ShellActivateLockExpiration { get; set; }
    public int ShellActivateLockTimeout { get; set; }
    public int ShellRemovingLockExpiration { get; set; }
    public int ShellRemovingLockTimeout { get; set; }
}
