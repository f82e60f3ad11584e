using Npgsql;
using YesSql;
using YesSql.Provider.PostgreSql;

namespace OrchardSite.Engine.Tests.Data.Contract;

public sealed class PostgresStoreTests : StoreContract
{
    private readonly string _schema = "t" + Guid.NewGuid().ToString("N");

    protected override IStore Open() => StoreFactory.Create(configuration => configuration.UsePostgreSql(Postgres.ConnectionString, _schema).SetTablePrefix("t_"));

    protected override async Task RemoveAsync()
    {
        await using var connection = new NpgsqlConnection(Postgres.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"DROP SCHEMA \"{_schema}\" CASCADE", connection);
        await command.ExecuteNonQueryAsync();
    }
}
