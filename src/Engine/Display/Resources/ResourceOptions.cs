using OrchardCore.Settings;

namespace OrchardCore.ResourceManagement;

/// <summary>The <c>OrchardCore_Resources</c> section of the configuration. Contract: Orchard Core 3.0.</summary>
public class ResourceOptions
{
    public bool AppendVersion { get; set; } = true;
    public string? CdnBaseUrl { get; set; }
    public ResourceDebugMode ResourceDebugMode { get; set; }
    public bool UseCdn { get; set; }
}

/// <summary>Resource manifests of the enabled features and how they are written. Contract: Orchard Core 3.0.</summary>
public class ResourceManagementOptions
{
    public bool AppendVersion { get; set; } = true;
    public string? CdnBaseUrl { get; set; }
    public string? ContentBasePath { get; set; }
    public string? Culture { get; set; }
    public bool DebugMode { get; set; }
    public HashSet<ResourceManifest> ResourceManifests { get; init; } = [];
    public bool UseCdn { get; set; }
}
