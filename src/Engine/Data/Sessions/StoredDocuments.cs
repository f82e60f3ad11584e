using YesSql;

namespace Sapling.Data.Sessions;

/// <summary>
/// Reads documents of a type with the rows that their indexes have. One question finds all rows, because a document has rows in few
/// of its tables.
/// </summary>
internal sealed class StoredDocuments
{
    private readonly StoreSession _session;
    private readonly string _collection;
    private readonly Type[] _tables;

    public StoredDocuments(StoreSession session, DescriptorCache descriptors, Type type)
    {
        _session = session;
        _collection = descriptors.Map.Collection;
        _tables = [.. descriptors.For(type).Where(descriptor => descriptor.Reduce is null).Select(descriptor => descriptor.IndexType).Distinct()];
    }

    /// <summary>Those of the ids, in the writing transaction: what is taken out of indexes is what is in them.</summary>
    public Task<List<StoredDocument>> LockAsync(IReadOnlyList<object> ids, CancellationToken cancellationToken)
    {
        var dialect = _session.Storage.Dialect;
        var (byId, values) = dialect.OneOf("\"Id\"", "@ids", ids, negate: false);
        var (byDocument, _) = dialect.OneOf("\"DocumentId\"", "@ids", ids, negate: false);
        var documents = $"""SELECT -1, "Id", "Type", "Content", "Version" FROM {_session.Storage.DocumentTable(_collection)} WHERE {byId}{dialect.ForUpdate}""";

        // Rows are looked up after the lock is there: one that another session wrote meanwhile is seen.
        var sql = documents + (dialect.ForUpdate.Length == 0 ? UnionAll(byDocument) : _tables.Length == 0 ? "" : "; " + string.Join(" UNION ALL ", Rows(byDocument)));

        return ReadAsync(sql, [new("ids", values)], cancellationToken);
    }

    /// <summary>Those that a query for documents finds, in no order.</summary>
    public Task<List<StoredDocument>> FindAsync(string query, IReadOnlyList<KeyValuePair<string, object?>> values, CancellationToken cancellationToken) =>
        ReadAsync(
            $"""WITH found ("Id", "Type", "Content", "Version") AS ({query}) SELECT -1, "Id", "Type", "Content", "Version" FROM found{UnionAll("\"DocumentId\" IN (SELECT \"Id\" FROM found)")}""",
            values,
            cancellationToken);

    // A row of an index comes in the columns of a document: its values are the content, its document the version.
    private IEnumerable<string> Rows(string condition) => _tables.Select((table, i) =>
        $"""SELECT {i}, "Id", NULL, {StoredRow.Select(_session.Storage.IndexTable(table), _session.Storage.Dialect)}, "DocumentId" FROM {_session.Storage.IndexTableName(table, _collection)} WHERE {condition}""");

    private string UnionAll(string condition) => string.Concat(Rows(condition).Select(rows => " UNION ALL " + rows));

    private async Task<List<StoredDocument>> ReadAsync(string sql, IReadOnlyList<KeyValuePair<string, object?>> values, CancellationToken cancellationToken)
    {
        var found = new Dictionary<long, StoredDocument>();

        foreach (var (table, document) in await _session.ReadAsync(sql, values, Read, cancellationToken))
        {
            if (table < 0)
            {
                document.Content ??= "";
                found[document.Id] = new StoredDocument(document, []);
            }
            else if (found.TryGetValue(document.Version, out var owner))
            {
                owner.Rows.Add(new(_tables[table], document.Id, document.Version, document.Content));
            }
        }

        return [.. found.Values];

        static (int Table, Document Document) Read(DbDataReader reader) => (reader.GetInt32(0), new Document
        {
            Id = reader.GetInt64(1),
            Type = reader.IsDBNull(2) ? "" : reader.GetString(2),
            Content = reader.IsDBNull(3) ? null! : reader.GetString(3),
            Version = reader.GetInt64(4),
        });
    }
}
