using System.Data.Common;
using OrchardCore.Modules;
using Sapling.Data.Sessions;
using YesSql;

namespace Sapling.Lucene.Tasks;

/// <summary>
/// The log of changed content items, written in the transaction that changes them: an index that was not told (a killed
/// process) catches up from it.
/// </summary>
internal sealed class IndexingTasks(ISession session, IClock clock)
{
    public const string Table = "RecordIndexingTask";

    private string QuotedTable => session.Store.Configuration.SqlDialect.QuoteForTableName(
        session.Store.Configuration.TablePrefix + Table, session.Store.Configuration.Schema);

    // One moment a scope: an item that several handlers tell of is noted once a transaction.
    private readonly DateTime _now = clock.UtcNow;

    /// <summary>Notes the item in the transaction that the session writes next.</summary>
    public void Add(string contentItemId) => session.RunWithFlush(
        $"""INSERT INTO {QuotedTable} ("RecordId", "Category", "CreatedUtc", "Type") VALUES (?, 'Content', ?, 0)""", contentItemId, _now);

    /// <summary>The next tasks after the given one, oldest first.</summary>
    public async Task<List<(long Id, string ContentItemId)>> AfterAsync(long taskId, int count)
    {
        await using var command = await CommandAsync($"""SELECT "Id", "RecordId" FROM {QuotedTable} WHERE "Id" > @after ORDER BY "Id" LIMIT @count""");
        Add(command, "after", taskId);
        Add(command, "count", count);
        await using var reader = await command.ExecuteReaderAsync();
        var tasks = new List<(long, string)>();

        while (await reader.ReadAsync())
        {
            tasks.Add((reader.GetInt64(0), reader.GetString(1)));
        }

        return tasks;
    }

    public async Task<long> LastIdAsync()
    {
        await using var command = await CommandAsync($"""SELECT MAX("Id") FROM {QuotedTable}""");
        return await command.ExecuteScalarAsync() is long id ? id : 0;
    }

    /// <summary>Forgets tasks that all indexes have done. The newest stays: SQLite would give its id again.</summary>
    public void ForgetBefore(long taskId) => session.RunWithFlush($"""DELETE FROM {QuotedTable} WHERE "Id" < ?""", taskId);

    private async Task<DbCommand> CommandAsync(string sql)
    {
        var command = (await session.CreateConnectionAsync()).CreateCommand();
        command.Transaction = session.CurrentTransaction;
        command.CommandText = sql;
        return command;
    }

    private static void Add(DbCommand command, string name, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
    }
}
