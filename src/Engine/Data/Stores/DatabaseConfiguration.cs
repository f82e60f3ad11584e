using Sapling.Data.Databases;
using YesSql;

namespace Sapling.Data.Stores;

internal static class DatabaseConfiguration
{
    public static IConfiguration Use(this IConfiguration configuration, Database database)
    {
        configuration.ConnectionFactory = database;
        configuration.SqlDialect = database.Dialect;
        configuration.IdGenerator ??= database is SqliteDatabase ? new MemoryIds() : new BlockIds();
        return configuration;
    }

    public static Database Database(this IConfiguration configuration) => configuration.ConnectionFactory as Database
        ?? throw new InvalidOperationException("The store has no database. Configure it with UseSqLite(connectionString) or UsePostgreSql(connectionString).");
}
