namespace OrchardCore.Data.Migration.Records;

/// <summary>Contract: Orchard Core 3.0. The versions reached by a tenant's migrations.</summary>
public class DataMigrationRecord
{
    public long Id { get; set; }

    public List<DataMigration> DataMigrations { get; set; } = [];
}

/// <summary>Contract: Orchard Core 3.0. The version reached by one migration class.</summary>
public class DataMigration
{
    public string DataMigrationClass { get; set; } = null!;

    public int? Version { get; set; }
}
