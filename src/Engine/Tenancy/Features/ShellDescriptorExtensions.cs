using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ShellDescriptorExtensions
{
    public static bool WasFeatureAlreadyInstalled(this ShellDescriptor shellDescriptor, string featureId) =>
        shellDescriptor.Installed.Any(feature => feature.Id == featureId && feature.SerialNumber != shellDescriptor.SerialNumber);
}
