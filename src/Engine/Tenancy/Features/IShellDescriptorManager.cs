using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell.Descriptor;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IShellDescriptorManager
{
    Task<ShellDescriptor> GetShellDescriptorAsync();
    Task UpdateShellDescriptorAsync(int priorSerialNumber, IEnumerable<ShellFeature> enabledFeatures);
}
