using Sapling.Data.Databases;
using Sapling.Data.Indexes;
using YesSql.Indexes;

namespace Sapling.Data.Sessions;

/// <summary>
/// Changes of reduced indexes, collected over a flush and applied a group key at a time: the stored row plus what was
/// added minus what was removed, in the transaction that writes the documents.
/// </summary>
internal sealed class Reductions(StoreSession session, string collection)
{
    private readonly Dictionary<(Type Index, object Key), Change> _changes = [];

    public void Add(IndexDescriptor descriptor, IIndex index, long documentId) => For(descriptor, index).Added.Add((index, documentId));

    public void Remove(IndexDescriptor descriptor, IIndex index, long documentId) => For(descriptor, index).Removed.Add((index, documentId));

    public async Task ApplyAsync(CancellationToken cancellationToken)
    {
        // The same order in every session: two that touch the same keys wait for each other, never in a circle.
        foreach (var (key, change) in _changes.OrderBy(pair => pair.Key.Index.FullName, StringComparer.Ordinal).ThenBy(pair => pair.Key.Key.ToString(), StringComparer.Ordinal))
        {
            await ApplyAsync(change, key.Key, cancellationToken);
        }

        _changes.Clear();
    }

    private Change For(IndexDescriptor descriptor, IIndex index)
    {
        var table = session.Storage.IndexTable(descriptor.IndexType);
        var key = table.Column(descriptor.Key().Name).Get(index)
            ?? throw new InvalidOperationException($"A row of the reduce index {descriptor.IndexType.Name} has no {descriptor.Key().Name}, which it is grouped by.");

        if (!_changes.TryGetValue((descriptor.IndexType, key), out var change))
        {
            _changes[(descriptor.IndexType, key)] = change = new Change(descriptor, table);
        }

        return change;
    }

    private async Task ApplyAsync(Change change, object key, CancellationToken cancellationToken)
    {
        var (descriptor, table) = (change.Descriptor, change.Table);
        await LockAsync(descriptor.IndexType, key, cancellationToken);
        var stored = await StoredAsync(change, key, cancellationToken);
        var current = stored;

        if (change.Added.Count > 0)
        {
            var added = descriptor.Reduce!(new Group(key, change.Added.Select(item => item.Index)));
            current = current is null ? added : descriptor.Reduce(new Group(key, [current, added]));
        }

        if (change.Removed.Count > 0 && current is not null)
        {
            current = descriptor.Delete!(current, change.Removed.Select(item => item.Index).ToArray());
        }

        var bridge = session.Storage.BridgeTableName(descriptor.IndexType, collection);
        var bridgeColumn = session.Storage.Dialect.QuoteForColumnName(table.BridgeColumn);

        if (stored is not null)
        {
            foreach (var (_, documentId) in change.Removed)
            {
                await session.ExecuteAsync(
                    $"""DELETE FROM {bridge} WHERE {bridgeColumn} = @index AND "DocumentId" = @document""",
                    [new("index", stored.Id), new("document", documentId)],
                    cancellationToken);
            }
        }

        if (current is null)
        {
            if (stored is not null)
            {
                await session.ExecuteAsync($"""DELETE FROM {bridge} WHERE {bridgeColumn} = @index""", [new("index", stored.Id)], cancellationToken);
                await session.ExecuteAsync(
                    $"""DELETE FROM {session.Storage.IndexTableName(descriptor.IndexType, collection)} WHERE "Id" = @index""", [new("index", stored.Id)], cancellationToken);
            }

            return;
        }

        var id = await WriteAsync(table, current, stored?.Id, cancellationToken);

        foreach (var documentId in change.Added.Select(item => item.DocumentId).Distinct())
        {
            await session.ExecuteAsync(
                $"""INSERT INTO {bridge} ({bridgeColumn}, "DocumentId") VALUES (@index, @document)""",
                [new("index", id), new("document", documentId)],
                cancellationToken);
        }
    }

    private async Task LockAsync(Type indexType, object key, CancellationToken cancellationToken)
    {
        if (session.Storage.Database is PostgresDatabase)
        {
            // A row that does not exist yet cannot be locked, and two sessions must not both create it.
            await session.ReadAsync(
                "SELECT pg_advisory_xact_lock(hashtextextended(@key, 0))",
                [new("key", $"{session.Storage.IndexTableName(indexType, collection)}|{key}")],
                _ => 0,
                cancellationToken);
        }
    }

    private async Task<IIndex?> StoredAsync(Change change, object key, CancellationToken cancellationToken)
    {
        var dialect = session.Storage.Dialect;
        var columns = string.Join(", ", change.Table.SelectedColumns.Select(dialect.QuoteForColumnName));
        var sql = $"""
            SELECT {columns} FROM {session.Storage.IndexTableName(change.Descriptor.IndexType, collection)} WHERE {dialect.QuoteForColumnName(change.Descriptor.Key().Name)} = @key
            """;

        return (await session.ReadAsync(sql, [new("key", dialect.ToDatabase(key))], change.Table.Read, cancellationToken)).FirstOrDefault();
    }

    private async Task<long> WriteAsync(IndexTable table, IIndex index, long? id, CancellationToken cancellationToken)
    {
        var store = session.Storage;
        var name = store.IndexTableName(table.Type, collection);
        var parameters = new KeyValuePair<string, object?>[table.Columns.Length + (id is null ? 0 : 1)];
        session.Values(table, index, parameters);

        if (id is not null)
        {
            parameters[^1] = new("id", id);
            var assignments = table.Columns.Select((column, i) => $"{store.Dialect.QuoteForColumnName(column.Name)} = @p{i}");
            await session.ExecuteAsync($"""UPDATE {name} SET {string.Join(", ", assignments)} WHERE "Id" = @id""", parameters, cancellationToken);
            return id.Value;
        }

        var columns = table.Columns.Select(column => store.Dialect.QuoteForColumnName(column.Name));
        var values = table.Columns.Select((_, i) => $"@p{i}");
        var sql = $"""INSERT INTO {name} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", values)}) RETURNING "Id" """;
        return (await session.ReadAsync(sql, parameters, reader => reader.GetInt64(0), cancellationToken))[0];
    }

    private sealed record Change(IndexDescriptor Descriptor, IndexTable Table)
    {
        public List<(IIndex Index, long DocumentId)> Added { get; } = [];

        public List<(IIndex Index, long DocumentId)> Removed { get; } = [];
    }

    private sealed class Group(object key, IEnumerable<IIndex> items) : IGrouping<object, IIndex>
    {
        public object Key => key;

        public IEnumerator<IIndex> GetEnumerator() => items.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
