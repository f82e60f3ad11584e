namespace OrchardCore.Data;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class DatabaseTableOptions
{
    public string DocumentTable { get; set; } = null!;
    public string IdentityColumnSize { get; set; } = null!;
    public string TableNameSeparator { get; set; } = null!;
}
