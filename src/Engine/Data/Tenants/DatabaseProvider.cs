namespace OrchardCore.Data;

/// <summary>Contract: Orchard Core 3.0. A kind of database that a tenant can be set up on.</summary>
public class DatabaseProvider
{
    public string Name { get; set; } = null!;

    public string Value { get; set; } = null!;

    public bool HasConnectionString { get; set; }

    public bool HasTablePrefix { get; set; }

    public bool IsDefault { get; set; }

    public string SampleConnectionString { get; set; } = "";
}
