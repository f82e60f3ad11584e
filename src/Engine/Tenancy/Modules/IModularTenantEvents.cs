using OrchardCore.Environment.Shell.Removing;

namespace OrchardCore.Modules;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IModularTenantEvents
{
    Task ActivatedAsync();
    Task ActivatingAsync();
    Task RemovingAsync(ShellRemovingContext context);
    Task TerminatedAsync();
    Task TerminatingAsync();
}
