using YesSql;

namespace Sapling.Data.Sessions;

/// <summary>Writes the rows of documents: new ones and changed ones together, with one statement.</summary>
internal sealed class DocumentRows(StoreSession session, string collection)
{
    private const int RowsAtOnce = 8;

    private string Table => session.Storage.DocumentTable(collection);

    /// <exception cref="ConcurrencyException">A document has not the version any more that it was read with.</exception>
    internal async Task WriteAsync(List<DocumentChange> changes, CancellationToken cancellationToken)
    {
        foreach (var rows in changes.Chunk(RowsAtOnce))
        {
            var batch = new CommandBatch(session).Begin($"""INSERT INTO {Table} AS d ("Id", "Type", "Content", "Version") VALUES """);

            for (var i = 0; i < rows.Length; i++)
            {
                var document = rows[i].Tracked.Document;
                batch.Append(i == 0 ? "(" : ", (").Value(document.Id).Append(", ").Value(document.Type).Append(", ").Value(document.Content).Append(", ").Value(document.Version).Append(")");
            }

            if (rows.Any(row => row.Stored is not null))
            {
                batch.Append(""" ON CONFLICT ("Id") DO UPDATE SET "Content" = excluded."Content", "Version" = excluded."Version" WHERE d."Version" = excluded."Version" - 1""");
            }

            if (await batch.SendAsync(cancellationToken) != rows.Length)
            {
                throw new ConcurrencyException(rows.First(row => row.Stored is not null).Stored!.Document);
            }
        }
    }

    internal async Task DeleteAsync(List<DocumentChange> changes, CancellationToken cancellationToken)
    {
        if (changes.Count > 0)
        {
            await new CommandBatch(session).Begin($"DELETE FROM {Table} WHERE ").OneOf("\"Id\"", [.. changes.Select(change => (object)change.Tracked.Document.Id)]).SendAsync(cancellationToken);
        }
    }
}
