namespace OrchardCore.Environment.Shell.Removing;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IShellRemovalManager
{
    Task<ShellRemovingContext> RemoveAsync(ShellSettings shellSettings, bool localResourcesOnly = false);
}
