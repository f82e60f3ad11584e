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
            var isUpdating = rows.Any(row => row.Stored is not null);
            var batch = new CommandBatch(session).Begin($"""INSERT INTO {Table} AS d ("Id", "Type", "Content", "Version") {(isUpdating ? "SELECT * FROM (" : "")}VALUES """);

            for (var i = 0; i < rows.Length; i++)
            {
                var document = rows[i].Tracked.Document;
                batch.Append(i == 0 ? "(" : ", (").Value(document.Id).Append(", ").Value(document.Type).Append(", ").Value(document.Content).Append(", ").Value(document.Version).Append(")");
            }

            if (isUpdating)
            {
                // What was deleted since it was read must not come back.
                batch.Append($""") AS n WHERE n.column4 = 1 OR EXISTS (SELECT 1 FROM {Table} AS o WHERE o."Id" = n.column1 AND o."Version" = n.column4 - 1{session.Storage.Dialect.ForUpdate})""")
                    .Append(""" ON CONFLICT ("Id") DO UPDATE SET "Content" = excluded."Content", "Version" = excluded."Version" WHERE d."Version" = excluded."Version" - 1""");
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
