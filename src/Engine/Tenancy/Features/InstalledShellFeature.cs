namespace OrchardCore.Environment.Shell.Descriptor.Models;

/// <summary>A feature that a tenant has enabled at least once. Contract: Orchard Core 3.0.</summary>
public class InstalledShellFeature : ShellFeature
{
    public InstalledShellFeature()
    {
    }

    public InstalledShellFeature(ShellFeature feature) : base(feature.Id, feature.AlwaysEnabled)
    {
    }

    public int SerialNumber { get; set; }
}
