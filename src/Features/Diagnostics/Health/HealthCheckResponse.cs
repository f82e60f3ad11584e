namespace OrchardCore.HealthChecks.Models;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class HealthCheckResponse
{
    public string Status { get; set; } = "";

    public IEnumerable<HealthCheckEntry> HealthChecks { get; set; } = [];

    public TimeSpan Duration { get; set; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class HealthCheckEntry
{
    public string Name { get; set; } = "";

    public string Status { get; set; } = "";

    public string? Description { get; set; }
}
