using Sapling.Data.Databases;

namespace Sapling.Data.Stores;

/// <summary>Creates the tables that every store has.</summary>
internal sealed class StoreTables(DocumentStorage store)
{
    public async Task CreateSchemaAsync(CancellationToken cancellationToken)
    {
        if (store.Database is PostgresDatabase && store.Configuration.Schema is { Length: > 0 } schema)
        {
            await ExecuteAsync([$"CREATE SCHEMA IF NOT EXISTS {store.Dialect.QuoteForColumnName(schema)}"], cancellationToken);
        }
    }

    public Task CreateDocumentTableAsync(string? collection, CancellationToken cancellationToken)
    {
        var dialect = store.Dialect;
        var name = store.Configuration.TableNameConvention.GetDocumentTable(collection);
        var index = dialect.QuoteForColumnName(dialect.FormatIndexName($"{store.Configuration.TablePrefix}IX_{name}_Type"));
        var id = store.Database is PostgresDatabase ? "bigint" : "INTEGER";

        return ExecuteAsync(
            [
                $"""CREATE TABLE IF NOT EXISTS {store.Table(name)} ("Id" {id} NOT NULL PRIMARY KEY, "Type" text NOT NULL, "Content" text, "Version" {id} NOT NULL DEFAULT 1)""",
                $"""CREATE INDEX IF NOT EXISTS {index} ON {store.Table(name)} ("Type")""",
            ],
            cancellationToken);
    }

    private async Task ExecuteAsync(string[] statements, CancellationToken cancellationToken)
    {
        using var turn = await store.Database.EnterWriterAsync(cancellationToken);
        var link = await store.Database.OpenAsync(cancellationToken);

        try
        {
            await link.BeginAsync(System.Data.IsolationLevel.ReadCommitted, cancellationToken);

            if (store.Database is PostgresDatabase)
            {
                // "IF NOT EXISTS" is not safe against another node that creates the same table at the same time.
                await RunAsync(link, "SELECT pg_advisory_xact_lock(5471)", cancellationToken);
            }

            foreach (var statement in statements)
            {
                await RunAsync(link, statement, cancellationToken);
            }

            await link.CommitAsync(cancellationToken);
        }
        finally
        {
            await link.RollbackAsync();
            await store.Database.ReturnAsync(link);
        }
    }

    private static async Task RunAsync(Link link, string sql, CancellationToken cancellationToken)
    {
        var command = link.Rent(sql);

        try
        {
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
        finally
        {
            await link.ReturnAsync(command);
        }
    }
}
