using Sapling.Data.Databases;
using Sapling.Data.Stores;

namespace YesSql.Provider.PostgreSql;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class PostgreSqlDbProviderOptionsExtensions
{
    public static IConfiguration UsePostgreSql(this IConfiguration configuration, string connectionString, string? schema = null)
    {
        configuration.Schema = string.IsNullOrWhiteSpace(schema) ? null : schema;
        return configuration.Use(new PostgresDatabase(connectionString));
    }
}
