using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IShellDescriptorManagerEventHandler
{
    Task ChangedAsync(ShellDescriptor descriptor, ShellSettings settings);
}
