using OrchardCore.Environment.Shell.Builders;

namespace OrchardCore.Abstractions.Shell;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IShellContextEvents
{
    Task CreatedAsync(ShellContext context);
}
