using System.Text;
using Sapling.Data.Indexes;
using YesSql;
using YesSql.Indexes;

namespace Sapling.Data.Sessions;

internal sealed partial class StoreSession
{
    // Shapes of commands stay few, and far from what a database takes as parameters.
    private const int RowsAtOnce = 8;

    /// <param name="before">Statements that go with the first rows, in the same command.</param>
    private async Task MapAsync(
        Tracked tracked, IndexDescriptor[] descriptors, Reductions reductions, IdentityMap map, Command before, CancellationToken cancellationToken)
    {
        var rows = new List<IIndex>();

        foreach (var descriptor in descriptors)
        {
            if (descriptor.Filter is { } filter && !filter(tracked.Entity))
            {
                continue;
            }

            foreach (var index in await descriptor.Map(tracked.Entity, cancellationToken))
            {
                if (descriptor.Reduce is not null)
                {
                    reductions.Add(descriptor, index, tracked.Document.Id);
                }
                else
                {
                    rows.Add(index);
                }
            }
        }

        if (rows.Count == 0 && before.Sql.Length > 0)
        {
            await ExecuteAsync(before.Sql, before.Parameters, cancellationToken);
        }

        foreach (var batch in rows.Chunk(RowsAtOnce))
        {
            await InsertAsync(batch, tracked.Document.Id, map.Collection, before, cancellationToken);
            before = Command.None;
        }
    }

    /// <summary>The statements that take a document's rows out of the tables of its indexes; reductions are noted.</summary>
    private async Task<Command> UnmapAsync(Document stored, Type type, IndexDescriptor[] descriptors, Reductions reductions, IdentityMap map, CancellationToken cancellationToken)
    {
        object? before = null;
        var rows = descriptors.Where(descriptor => descriptor.Reduce is null).ToArray();

        foreach (var descriptor in descriptors.Where(descriptor => descriptor.Reduce is not null))
        {
            before ??= Deserialize(stored, store.TypeNames[stored.Type] ?? type);

            if (descriptor.Filter is { } filter && !filter(before))
            {
                continue;
            }

            foreach (var index in await descriptor.Map(before, cancellationToken))
            {
                reductions.Remove(descriptor, index, stored.Id);
            }
        }

        // One command for all tables: a document has rows in few of them, and each round trip costs more than the statement.
        return new Command(
            string.Join("; ", rows.Select(descriptor => $"""DELETE FROM {store.IndexTableName(descriptor.IndexType, map.Collection)} WHERE "DocumentId" = @document""")),
            [new("document", stored.Id)]);
    }

    private Task<int> InsertAsync(IIndex[] rows, long documentId, string collection, Command before, CancellationToken cancellationToken)
    {
        var sql = new StringBuilder(before.Sql);
        var parameters = new List<KeyValuePair<string, object?>>(before.Parameters);

        if (parameters.Count == 0)
        {
            parameters.Add(new("document", documentId));
        }

        var given = parameters.Count;

        foreach (var index in rows)
        {
            var table = store.IndexTable(index.GetType());
            var first = parameters.Count - given;

            sql.Append(sql.Length == 0 ? "" : "; ").Append(Statement(("insert from " + first, index.GetType(), collection), () =>
            {
                var names = table.Columns.Select(column => ", " + store.Dialect.QuoteForColumnName(column.Name));
                var values = table.Columns.Select((_, i) => $", @{ParameterNames.At(first + i)}");
                return $"""INSERT INTO {store.IndexTableName(index.GetType(), collection)} ("DocumentId"{string.Concat(names)}) VALUES (@document{string.Concat(values)})""";
            }));

            for (var i = 0; i < table.Columns.Length; i++)
            {
                parameters.Add(new(ParameterNames.At(first + i), store.Dialect.ToDatabase(table.Columns[i].Get(index))));
            }
        }

        return ExecuteAsync(sql.ToString(), parameters, cancellationToken);
    }

    public void Values(IndexTable table, IIndex index, Span<KeyValuePair<string, object?>> parameters)
    {
        for (var i = 0; i < table.Columns.Length; i++)
        {
            parameters[i] = new(ParameterNames.At(i), store.Dialect.ToDatabase(table.Columns[i].Get(index)));
        }
    }

    public string Statement((string Kind, Type Index, string Collection) key, Func<string> make) => store.Statements.GetOrAdd(key, static (_, make) => make(), make);

    /// <summary>Statements with their parameters, of which <c>document</c> is the document's id.</summary>
    private readonly record struct Command(string Sql, IReadOnlyList<KeyValuePair<string, object?>> Parameters)
    {
        public static Command None { get; } = new(string.Empty, []);
    }
}
