using OrchardCore.Data.Migration;
using YesSql;
using YesSql.Provider.Sqlite;
using YesSql.Sql;

namespace OrchardSite.Modules.Tests;

/// <summary>An SQLite store of the test's own, with the tables of a module.</summary>
internal sealed class ModuleStore : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("module-store-").FullName;

    private ModuleStore() => Store = StoreFactory.Create(configuration => configuration.UseSqLite($"Data Source={Path.Combine(_folder, "store.db")}").SetTablePrefix("t_"));

    public IStore Store { get; }

    public static async Task<ModuleStore> CreateAsync<TMigration>(Func<TMigration, Task<int>> create) where TMigration : DataMigration, new()
    {
        var created = new ModuleStore();
        await created.Store.InitializeAsync();
        await created.MigrateAsync(create);
        return created;
    }

    public async Task MigrateAsync<TMigration>(Func<TMigration, Task<int>> change) where TMigration : DataMigration, new()
    {
        var migration = new TMigration();
        await using var session = Store.CreateSession();
        migration.SchemaBuilder = new SchemaBuilder(Store.Configuration, await session.BeginTransactionAsync());
        await change(migration);
        await session.SaveChangesAsync();
    }

    public async Task<long> NumberAsync(string sql)
    {
        await using var connection = Store.Configuration.ConnectionFactory.CreateConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var connection = Store.Configuration.ConnectionFactory.CreateConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Store.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        await Task.Run(() => Directory.Delete(_folder, recursive: true));
    }
}
