using Sapling.Data.Databases;
using Sapling.Data.Stores;

namespace YesSql.Provider.Sqlite;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class SqliteDbProviderOptionsExtensions
{
    public static IConfiguration UseSqLite(this IConfiguration configuration, string connectionString) =>
        configuration.Use(new SqliteDatabase(connectionString));
}
