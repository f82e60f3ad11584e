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
    private const int LinksAtOnce = 32;

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

        if (!change.Leaves(table))
        {
            return;
        }

        // A row that does not exist yet cannot be locked, and two sessions must not both create it.
        await session.LockAsync($"{Name(table)}|{key}", cancellationToken);
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

        var batch = new CommandBatch(session);

        if (current is null)
        {
            if (stored is not null)
            {
                batch.Begin($"DELETE FROM {Bridge(table)} WHERE {Column(table)} = ").Value(stored.Id).Begin($"""DELETE FROM {Name(table)} WHERE "Id" = """).Value(stored.Id);
            }
        }
        else
        {
            Write(batch, table, current, stored?.Id);
            await LinkAsync(batch, change, key, stored?.Id, cancellationToken);
        }

        await batch.SendAsync(cancellationToken);
    }

    private void Write(CommandBatch batch, IndexTable table, IIndex index, long? id)
    {
        var columns = table.Columns.Select(column => session.Storage.Dialect.QuoteForColumnName(column.Name)).ToArray();
        batch.Begin(id is null ? $"INSERT INTO {Name(table)} ({string.Join(", ", columns)}) VALUES (" : $"UPDATE {Name(table)} SET ");

        for (var i = 0; i < columns.Length; i++)
        {
            batch.Append(i == 0 ? "" : ", ").Append(id is null ? "" : columns[i] + " = ").Value(table.Columns[i].Get(index));
        }

        if (id is null)
        {
            batch.Append(")");
        }
        else
        {
            batch.Append(""" WHERE "Id" = """).Value(id);
        }
    }

    /// <summary>Which documents the group is made of. One that stays in it keeps its link.</summary>
    private async Task LinkAsync(CommandBatch batch, Change change, object key, long? id, CancellationToken cancellationToken)
    {
        var table = change.Table;
        var before = change.Removed.Select(item => item.DocumentId).ToHashSet();
        var after = change.Added.Select(item => item.DocumentId).ToHashSet();

        if (id is not null && before.Except(after).Select(document => (object)document).ToArray() is { Length: > 0 } gone)
        {
            batch.Begin($"DELETE FROM {Bridge(table)} WHERE {Column(table)} = ").Value(id).Append(" AND ").OneOf("\"DocumentId\"", gone);
        }

        foreach (var documents in after.Except(before).Chunk(LinksAtOnce))
        {
            await batch.SendFullAsync(cancellationToken);
            batch.Begin($"""INSERT INTO {Bridge(table)} ({Column(table)}, "DocumentId") VALUES """);

            for (var i = 0; i < documents.Length; i++)
            {
                batch.Append(i == 0 ? "(" : ", (");

                if (id is not null)
                {
                    batch.Value(id);
                }
                else
                {
                    // The group was written just before, and its number is the database's.
                    batch.Append($"""(SELECT "Id" FROM {Name(table)} WHERE {session.Storage.Dialect.QuoteForColumnName(change.Descriptor.Key().Name)} = """).Value(key).Append(")");
                }

                batch.Append(", ").Value(documents[i]).Append(")");
            }
        }
    }

    private string Name(IndexTable table) => session.Storage.IndexTableName(table.Type, collection);

    private string Bridge(IndexTable table) => session.Storage.BridgeTableName(table.Type, collection);

    private string Column(IndexTable table) => session.Storage.Dialect.QuoteForColumnName(table.BridgeColumn);

    private async Task<IIndex?> StoredAsync(Change change, object key, CancellationToken cancellationToken)
    {
        var dialect = session.Storage.Dialect;
        var columns = string.Join(", ", change.Table.SelectedColumns.Select(dialect.QuoteForColumnName));
        var sql = $"""
            SELECT {columns} FROM {session.Storage.IndexTableName(change.Descriptor.IndexType, collection)} WHERE {dialect.QuoteForColumnName(change.Descriptor.Key().Name)} = @key
            """;

        return (await session.ReadAsync(sql, [new("key", dialect.ToDatabase(key))], change.Table.Read, cancellationToken)).FirstOrDefault();
    }

    private sealed record Change(IndexDescriptor Descriptor, IndexTable Table)
    {
        public List<(IIndex Index, long DocumentId)> Added { get; } = [];

        public List<(IIndex Index, long DocumentId)> Removed { get; } = [];

        /// <summary>Takes out what a document has before as after, and tells whether anything is left to do.</summary>
        public bool Leaves(IndexTable table)
        {
            Added.RemoveAll(added =>
            {
                var same = Removed.FindIndex(removed => removed.DocumentId == added.DocumentId && table.Columns.All(column => Equals(column.Get(removed.Index), column.Get(added.Index))));

                if (same >= 0)
                {
                    Removed.RemoveAt(same);
                }

                return same >= 0;
            });

            return Added.Count + Removed.Count > 0;
        }
    }

    private sealed class Group(object key, IEnumerable<IIndex> items) : IGrouping<object, IIndex>
    {
        public object Key => key;

        public IEnumerator<IIndex> GetEnumerator() => items.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
