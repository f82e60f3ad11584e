namespace OrchardCore.Environment.Shell.Removing;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IShellRemovingHandler
{
    Task RemovingAsync(ShellRemovingContext context);
}
