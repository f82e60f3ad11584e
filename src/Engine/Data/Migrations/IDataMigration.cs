using YesSql.Sql;

namespace OrchardCore.Data.Migration;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IDataMigration
{
    ISchemaBuilder SchemaBuilder { get; set; }
}
