namespace OrchardCore.Environment.Shell.Models;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class FeatureRule
{
    public string Expression { get; set; } = null!;
    public string Rule { get; set; } = null!;
}
