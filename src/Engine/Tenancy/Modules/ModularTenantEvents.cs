using OrchardCore.Environment.Shell.Removing;

namespace OrchardCore.Modules;

/// <summary>Base of handlers told when a tenant starts, stops or is removed. Contract: Orchard Core 3.0.</summary>
public class ModularTenantEvents : IModularTenantEvents
{
    public virtual Task ActivatingAsync() => Task.CompletedTask;
    public virtual Task ActivatedAsync() => Task.CompletedTask;
    public virtual Task TerminatingAsync() => Task.CompletedTask;
    public virtual Task TerminatedAsync() => Task.CompletedTask;
    public virtual Task RemovingAsync(ShellRemovingContext context) => Task.CompletedTask;
}
