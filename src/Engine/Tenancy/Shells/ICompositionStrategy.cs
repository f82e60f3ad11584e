using OrchardCore.Environment.Shell.Builders.Models;
using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell.Builders;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface ICompositionStrategy
{
    Task<ShellBlueprint> ComposeAsync(ShellSettings settings, ShellDescriptor descriptor);
}
