using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace Sapling.ContentTypes.Removal;

/// <summary>Items as they are stored, read one after the other: counting needs neither objects nor a page of each.</summary>
internal sealed class StoredItems(ISession session)
{
    private string Documents => Quote(session.Store.Configuration.TableNameConvention.GetDocumentTable());

    private string Items => Quote(session.Store.Configuration.TableNameConvention.GetIndexTable(typeof(ContentItemIndex)));

    /// <summary>The latest versions of a type that have the text in their JSON.</summary>
    internal IAsyncEnumerable<JsonObject> LatestAsync(string type, string text, CancellationToken cancellationToken)
        => ReadAsync("""i."Latest" AND i."ContentType" = @type""", type, text, cancellationToken);

    /// <summary>The living versions of other types that have the text in their JSON.</summary>
    internal IAsyncEnumerable<JsonObject> OfOthersAsync(string type, string text, CancellationToken cancellationToken)
        => ReadAsync("""(i."Latest" OR i."Published") AND i."ContentType" <> @type""", type, text, cancellationToken);

    /// <summary>How many items of the type were deleted and can still be brought back.</summary>
    internal async Task<int> CountDeletedAsync(string type, CancellationToken cancellationToken)
    {
        await using var command = await CommandAsync(
            $"""
            SELECT COUNT(*) FROM (
                SELECT "ContentItemId" FROM {Items} WHERE "ContentType" = @type GROUP BY "ContentItemId"
                HAVING SUM(CASE WHEN "Latest" OR "Published" THEN 1 ELSE 0 END) = 0) AS deleted
            """,
            cancellationToken);
        Set(command, "type", type);
        return Convert.ToInt32(await command.ExecuteScalarAsync(cancellationToken), System.Globalization.CultureInfo.InvariantCulture);
    }

    private async IAsyncEnumerable<JsonObject> ReadAsync(string where, string type, string text, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var command = await CommandAsync(
            $"""SELECT d."Content" FROM {Documents} AS d INNER JOIN {Items} AS i ON i."DocumentId" = d."Id" WHERE {where} AND d."Content" LIKE @text""", cancellationToken);
        Set(command, "type", type);
        Set(command, "text", $"%{text}%");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);

        while (await reader.ReadAsync(cancellationToken))
        {
            if (JsonNode.Parse(reader.GetString(0)) is JsonObject item)
            {
                yield return item;
            }
        }
    }

    private async Task<DbCommand> CommandAsync(string sql, CancellationToken cancellationToken)
    {
        await session.FlushAsync(cancellationToken);
        var command = (await session.CreateConnectionAsync(cancellationToken)).CreateCommand();
        command.Transaction = session.CurrentTransaction;
        command.CommandText = sql;
        return command;
    }

    private string Quote(string table) => session.Store.Configuration.SqlDialect.QuoteForTableName(session.Store.Configuration.TablePrefix + table, session.Store.Configuration.Schema);

    private static void Set(DbCommand command, string name, string value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
