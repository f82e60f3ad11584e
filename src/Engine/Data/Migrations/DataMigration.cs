using YesSql.Sql;

namespace OrchardCore.Data.Migration;

/// <summary>
/// Contract: Orchard Core 3.0. Changes of a feature's tables and definitions. Methods are found by name:
/// <c>Create[Async]</c>, <c>UpdateFromN[Async]</c> return the version reached, <c>Uninstall[Async]</c> undoes all.
/// </summary>
public abstract class DataMigration : IDataMigration
{
    public ISchemaBuilder SchemaBuilder { get; set; } = null!;
}
