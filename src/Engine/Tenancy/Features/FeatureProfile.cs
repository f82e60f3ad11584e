namespace OrchardCore.Environment.Shell.Models;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class FeatureProfile
{
    public List<FeatureRule> FeatureRules { get; set; } = null!;
    public string Id { get; set; } = null!;
    public string Name { get; set; } = null!;
}
