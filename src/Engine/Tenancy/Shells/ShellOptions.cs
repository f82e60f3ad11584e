namespace OrchardCore.Environment.Shell;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ShellOptions
{
    public string ShellsApplicationDataPath { get; set; } = null!;
    public string ShellsContainerName { get; set; } = null!;
}
