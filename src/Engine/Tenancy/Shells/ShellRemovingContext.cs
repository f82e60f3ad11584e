namespace OrchardCore.Environment.Shell.Removing;

/// <summary>What is being removed, and how far it went. Contract: Orchard Core 3.0.</summary>
public class ShellRemovingContext
{
    public ShellSettings ShellSettings { get; set; } = null!;
    public bool LocalResourcesOnly { get; set; }
    public bool FailedOnLockTimeout { get; set; }
    public bool Success => ErrorMessage is null;
    public string? ErrorMessage { get; set; }
    public Exception? Error { get; set; }
}
