using YesSql;
using YesSql.Indexes;

namespace Sapling.Data.Migrations;

/// <summary>Rows of a new index for documents that were there before it.</summary>
public static class IndexRows
{
    /// <summary>Adds the rows of those documents that have none.</summary>
    /// <typeparam name="TIndex">An index with one column of its own.</typeparam>
    public static async Task AddMissingAsync<TIndex>(ISession session, string column, IEnumerable<(long DocumentId, string Value)> rows)
        where TIndex : MapIndex
    {
        var configuration = session.Store.Configuration;
        var table = configuration.SqlDialect.QuoteForTableName(
            configuration.TablePrefix + configuration.TableNameConvention.GetIndexTable(typeof(TIndex)), configuration.Schema);
        var transaction = await session.BeginTransactionAsync();
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText =
            $"""INSERT INTO {table} ("DocumentId", "{column}") SELECT @id, @value WHERE NOT EXISTS (SELECT 1 FROM {table} WHERE "DocumentId" = @id)""";
        var id = command.CreateParameter();
        id.ParameterName = "id";
        command.Parameters.Add(id);
        var value = command.CreateParameter();
        value.ParameterName = "value";
        command.Parameters.Add(value);

        foreach (var row in rows)
        {
            id.Value = row.DocumentId;
            value.Value = row.Value;
            await command.ExecuteNonQueryAsync();
        }
    }
}
