using Sapling.Data.Indexes;
using YesSql;
using YesSql.Indexes;

namespace Sapling.Data.Sessions;

internal sealed partial class StoreSession
{
    /// <summary>
    /// The documents of updates and deletes as they are stored, with the rows that their indexes have: read inside the writing
    /// transaction, so that what is taken out of indexes is what is in them. One question finds all rows, because a document has
    /// rows in few of its tables.
    /// </summary>
    private async Task<Dictionary<long, StoredDocument>> StoredAsync(IdentityMap map, List<Tracked> wave, DescriptorCache descriptors, CancellationToken cancellationToken)
    {
        var stored = new Dictionary<long, StoredDocument>();

        foreach (var type in wave.Where(tracked => tracked.Pending is Pending.Update or Pending.Delete).GroupBy(tracked => tracked.Entity.GetType()))
        {
            var tables = descriptors.For(type.Key).Where(descriptor => descriptor.Reduce is null).Select(descriptor => descriptor.IndexType).Distinct().ToArray();
            var (byId, ids) = store.Dialect.OneOf("\"Id\"", "@ids", [.. type.Select(tracked => (object)tracked.Document.Id)], negate: false);
            var (byDocument, _) = store.Dialect.OneOf("\"DocumentId\"", "@ids", [0L], negate: false);
            var documents = $"""SELECT -1, "Id", "Type", "Content", "Version" FROM {store.DocumentTable(map.Collection)} WHERE {byId}{store.Dialect.ForUpdate}""";
            var rows = tables.Select((table, i) => $"""SELECT {i}, "Id", NULL, {StoredRow.Select(store.IndexTable(table), store.Dialect)}, "DocumentId" FROM {store.IndexTableName(table, map.Collection)} WHERE {byDocument}""");

            // Rows are looked up after the lock is there: one that another session wrote meanwhile is seen.
            var sql = documents + (store.Dialect.ForUpdate.Length > 0 && tables.Length > 0 ? "; " + string.Join(" UNION ALL ", rows) : string.Concat(rows.Select(row => " UNION ALL " + row)));

            foreach (var (table, document) in await ReadAsync(sql, [new("ids", ids)], Read, cancellationToken))
            {
                if (table < 0)
                {
                    document.Content ??= "";
                    stored[document.Id] = new StoredDocument(document, []);
                }
                else if (stored.TryGetValue(document.Version, out var found))
                {
                    found.Rows.Add(new(tables[table], document.Id, document.Version, document.Content));
                }
            }
        }

        return stored;

        // A row of an index comes in the columns of a document: its values are the content, its document the version.
        static (int Table, Document Document) Read(DbDataReader reader) => (reader.GetInt32(0), new Document
        {
            Id = reader.GetInt64(1),
            Type = reader.IsDBNull(2) ? "" : reader.GetString(2),
            Content = reader.IsDBNull(3) ? null! : reader.GetString(3),
            Version = reader.GetInt64(4),
        });
    }

    private static async Task MapAsync(Tracked tracked, DescriptorCache cache, IndexRows rows, Reductions reductions, CancellationToken cancellationToken)
    {
        var descriptors = cache.For(tracked.Entity.GetType());

        foreach (var descriptor in descriptors.Where(descriptor => descriptor.Reduce is null && descriptor.Filter?.Invoke(tracked.Entity) != false))
        {
            foreach (var index in await descriptor.Map(tracked.Entity, cancellationToken))
            {
                rows.Add(index, tracked.Document.Id);
            }
        }

        await ReduceAsync(descriptors, () => tracked.Entity, (descriptor, index) => reductions.Add(descriptor, index, tracked.Document.Id), cancellationToken);
    }

    private async Task UnmapAsync(DocumentChange change, DescriptorCache cache, IndexRows rows, Reductions reductions, CancellationToken cancellationToken)
    {
        if (change.Stored is { } stored)
        {
            var type = change.Tracked.Entity.GetType();
            rows.Remove(stored);
            await ReduceAsync(
                cache.For(type),
                () => Deserialize(stored.Document, store.TypeNames[stored.Document.Type] ?? type),
                (descriptor, index) => reductions.Remove(descriptor, index, stored.Document.Id),
                cancellationToken);
        }
    }

    private static async Task ReduceAsync(IndexDescriptor[] descriptors, Func<object> read, Action<IndexDescriptor, IIndex> note, CancellationToken cancellationToken)
    {
        object? entity = null;

        foreach (var descriptor in descriptors.Where(descriptor => descriptor.Reduce is not null))
        {
            entity ??= read();

            if (descriptor.Filter?.Invoke(entity) == false)
            {
                continue;
            }

            foreach (var index in await descriptor.Map(entity, cancellationToken))
            {
                note(descriptor, index);
            }
        }
    }
}
