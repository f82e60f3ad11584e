namespace OrchardCore.Environment.Shell.Descriptor.Models;

/// <summary>Which features a tenant has enabled and has ever installed. Contract: Orchard Core 3.0.</summary>
public class ShellDescriptor
{
    public int SerialNumber { get; set; }
    public IList<ShellFeature> Features { get; set; } = [];
    public IList<InstalledShellFeature> Installed { get; set; } = [];
}
