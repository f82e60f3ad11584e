using Sapling.Data.Indexes;
using Sapling.Data.Schema;
using YesSql.Indexes;

namespace Sapling.Data.Sessions;

/// <summary>
/// The rows that a flush takes out of map indexes and puts into them. A new row takes the place of a stored one (of its own
/// document, or else of another, as when a version follows another), so that a table mostly needs one statement, and a table
/// without rows none.
/// </summary>
internal sealed class IndexRows(StoreSession session, string collection, CommandBatch batch)
{
    // Texts of statements stay few, so that they are prepared once; small ones of several tables share a command.
    private const int ManyRows = 32;
    private const int FewRows = 8;

    private readonly Dictionary<Type, Table> _tables = [];
    private readonly HashSet<long> _others = [];

    /// <summary>Once the rows are written: whether a document got rows or lost some. One whose values changed is the same row.</summary>
    public bool HasOthers(long documentId) => _others.Contains(documentId);

    public void Remove(StoredDocument stored)
    {
        foreach (var row in stored.Rows)
        {
            For(row.Index).Stored.Add(row);
        }
    }

    public void Add(IIndex index, long documentId) => For(index.GetType()).Added.Add((index, documentId));

    /// <summary>Puts the statements into the batch, of which the last part waits for being sent.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        foreach (var (type, table) in _tables)
        {
            var (replaced, added, left) = table.Match(session.Storage.IndexTable(type), session.Storage.Dialect, _others);

            if (left.Count > 0)
            {
                batch.Begin($"DELETE FROM {session.Storage.IndexTableName(type, collection)} WHERE ").OneOf("\"Id\"", left);
            }

            var rows = replaced.Concat(added).ToArray();

            for (var i = 0; i < rows.Length;)
            {
                var count = rows.Length - i >= ManyRows ? ManyRows : Math.Min(rows.Length - i, FewRows);

                if (count == ManyRows)
                {
                    await batch.SendAsync(cancellationToken);
                }

                Append(type, rows.AsSpan(i, count));
                await batch.SendFullAsync(cancellationToken);
                i += count;
            }
        }
    }

    private void Append(Type type, ReadOnlySpan<Row> rows)
    {
        var dialect = session.Storage.Dialect;
        var table = session.Storage.IndexTable(type);
        var replaces = rows[0].Id is not null;
        var columns = table.Columns.Select(column => dialect.QuoteForColumnName(column.Name)).Prepend("\"DocumentId\"").ToArray();

        batch.Begin($"INSERT INTO {session.Storage.IndexTableName(type, collection)} ({(replaces ? "\"Id\", " : "")}{string.Join(", ", columns)}) VALUES ");

        for (var i = 0; i < rows.Length; i++)
        {
            batch.Append(i == 0 ? "(" : ", (");

            if (rows[i].Id is { } id)
            {
                batch.Value(id).Append(", ");
            }
            else if (replaces)
            {
                batch.Append(dialect.NextIdentity).Append(", ");
            }

            batch.Value(rows[i].DocumentId);

            foreach (var column in table.Columns)
            {
                batch.Append(", ").Value(column.Get(rows[i].Index));
            }

            batch.Append(")");
        }

        if (replaces)
        {
            batch.Append(" ON CONFLICT (\"Id\") DO UPDATE SET " + string.Join(", ", columns.Select(column => $"{column} = excluded.{column}")));
        }
    }

    private Table For(Type index)
    {
        if (!_tables.TryGetValue(index, out var table))
        {
            _tables[index] = table = new Table();
        }

        return table;
    }

    private readonly record struct Row(long? Id, long DocumentId, IIndex Index);

    private sealed class Table
    {
        public List<StoredRow> Stored { get; } = [];

        public List<(IIndex Index, long DocumentId)> Added { get; } = [];

        /// <summary>Rows that take the place of stored ones, rows that are new, and stored rows whose place nothing takes.</summary>
        /// <param name="documents">Takes the documents that get rows or lose some.</param>
        public (List<Row> Replaced, List<Row> Added, List<object> Left) Match(IndexTable table, SqlDialect dialect, HashSet<long> documents)
        {
            var stored = Stored.GroupBy(row => row.DocumentId).ToDictionary(rows => rows.Key, rows => rows.ToList());
            var changed = Added.Where(added => !stored.TryGetValue(added.DocumentId, out var own) || !Keep(own, added.Index, table, dialect)).ToArray();
            var (replaced, others) = (new List<Row>(), new List<Row>());

            foreach (var (index, documentId) in changed)
            {
                if (stored.TryGetValue(documentId, out var own) && own.Count > 0)
                {
                    replaced.Add(new(own[0].Id, documentId, index));
                    own.RemoveAt(0);
                }
                else
                {
                    others.Add(new(null, documentId, index));
                }
            }

            documents.UnionWith(others.Select(row => row.DocumentId));
            documents.UnionWith(stored.Where(rows => rows.Value.Count > 0).Select(rows => rows.Key));

            var left = new Queue<long>(stored.Values.SelectMany(rows => rows.Select(row => row.Id)));
            var moved = Math.Min(others.Count, left.Count);
            replaced.AddRange(others.Take(moved).Select(row => row with { Id = left.Dequeue() }));

            return (replaced, others[moved..], [.. left.Select(id => (object)id)]);
        }

        /// <summary>Whether a stored row is what is to be written: then it stays, and nothing takes its place.</summary>
        private static bool Keep(List<StoredRow> stored, IIndex index, IndexTable table, SqlDialect dialect)
        {
            var same = stored.FindIndex(row => row.Equals(index, table, dialect));

            if (same >= 0)
            {
                stored.RemoveAt(same);
            }

            return same >= 0;
        }
    }
}
