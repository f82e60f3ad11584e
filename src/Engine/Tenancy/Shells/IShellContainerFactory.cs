using OrchardCore.Environment.Shell.Builders.Models;

namespace OrchardCore.Environment.Shell.Builders;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IShellContainerFactory
{
    Task<IServiceProvider> CreateContainerAsync(ShellSettings settings, ShellBlueprint blueprint);
}
