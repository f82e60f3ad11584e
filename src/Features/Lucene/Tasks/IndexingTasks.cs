using System.Data.Common;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
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

    private string QuotedTable => QuotedName(Table);

    // One moment a scope: an item that several handlers tell of is noted once a transaction.
    private readonly DateTime _now = clock.UtcNow;

    /// <summary>Notes the item in the transaction that the session writes next.</summary>
    public void Add(string contentItemId) => session.RunWithFlush(
        $"""INSERT INTO {QuotedTable} ("RecordId", "Category", "CreatedUtc", "Type") VALUES (?, 'Content', ?, 0)""", contentItemId, _now);

    /// <summary>The next tasks after the given one, oldest first, with the items they are about as they are now.</summary>
    /// <param name="latest">Whether the latest version is wanted instead of the published one.</param>
    public async Task<List<IndexingTask>> AfterAsync(long taskId, int count, bool latest)
    {
        var configuration = session.Store.Configuration;
        var versions = QuotedName(configuration.TableNameConvention.GetIndexTable(typeof(ContentItemIndex)));
        var documents = QuotedName(configuration.TableNameConvention.GetDocumentTable());
        await using var command = await CommandAsync(
            $"""
            SELECT t."Id", t."RecordId", t."CreatedUtc", d."Id", d."Content" FROM {QuotedTable} AS t
            LEFT JOIN {versions} AS i ON i."ContentItemId" = t."RecordId" AND i."{(latest ? nameof(ContentItemIndex.Latest) : nameof(ContentItemIndex.Published))}"
            LEFT JOIN {documents} AS d ON d."Id" = i."DocumentId"
            WHERE t."Id" > @after ORDER BY t."Id" LIMIT @count
            """);
        Add(command, "after", taskId);
        Add(command, "count", count);
        await using var reader = await command.ExecuteReaderAsync();
        var tasks = new List<IndexingTask>();

        while (await reader.ReadAsync())
        {
            tasks.Add(new(reader.GetInt64(0), reader.GetString(1), reader.GetDateTime(2), await reader.IsDBNullAsync(3) ? null : Open(reader.GetInt64(3), reader.GetString(4))));
        }

        return tasks;
    }

    /// <summary>The newest task before which no other can appear any more; 0 when there is none.</summary>
    public async Task<long> SettledIdAsync()
    {
        await using var command = await CommandAsync($"""SELECT MAX("Id") FROM {QuotedTable} WHERE "CreatedUtc" <= @settled""");
        Add(command, "settled", session.Store.Configuration.SqlDialect.TryConvert(_now - LogProgress.Patience));
        return await command.ExecuteScalarAsync() is long id ? id : 0;
    }

    /// <summary>Forgets tasks that all indexes have done. The newest stays: SQLite would give its id again.</summary>
    public void ForgetBefore(long taskId) => session.RunWithFlush($"""DELETE FROM {QuotedTable} WHERE "Id" < ?""", taskId);

    private string QuotedName(string table) =>
        session.Store.Configuration.SqlDialect.QuoteForTableName(session.Store.Configuration.TablePrefix + table, session.Store.Configuration.Schema);

    private ContentItem Open(long documentId, string content)
    {
        var item = (ContentItem)session.Store.Configuration.ContentSerializer.Deserialize(content, typeof(ContentItem));
        session.Import(item, documentId, 0);
        return item;
    }

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

/// <param name="Item">Null when it has no such version any more.</param>
internal readonly record struct IndexingTask(long Id, string ContentItemId, DateTime CreatedUtc, ContentItem? Item);
