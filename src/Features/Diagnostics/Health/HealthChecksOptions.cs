namespace OrchardCore.HealthChecks;

/// <summary>The section OrchardCore_HealthChecks. Contract: Orchard Core 3.0.</summary>
public class HealthChecksOptions
{
    public string Url { get; set; } = "/health/live";

    public bool ShowDetails { get; set; }
}
