namespace OrchardCore.Environment.Extensions.Features;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class FeatureBuildingContext
{
    public string Category { get; set; } = null!;
    public bool DefaultTenantOnly { get; set; }
    public string Description { get; set; } = null!;
    public bool EnabledByDependencyOnly { get; set; }
    public IExtensionInfo ExtensionInfo { get; set; } = null!;
    public string[] FeatureDependencyIds { get; set; } = null!;
    public string FeatureId { get; set; } = null!;
    public string FeatureName { get; set; } = null!;
    public bool IsAlwaysEnabled { get; set; }
    public IManifestInfo ManifestInfo { get; set; } = null!;
    public int Priority { get; set; }
}
