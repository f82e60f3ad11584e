using Sapling.Data.Indexes;
using YesSql;
using YesSql.Indexes;

namespace Sapling.Data.Sessions;

internal sealed partial class StoreSession
{
    private async Task MapAsync(Tracked tracked, IndexDescriptor[] descriptors, Reductions reductions, IdentityMap map, CancellationToken cancellationToken)
    {
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
                    await InsertAsync(index, tracked.Document.Id, map.Collection, cancellationToken);
                }
            }
        }
    }

    private async Task UnmapAsync(Document stored, Type type, IndexDescriptor[] descriptors, Reductions reductions, IdentityMap map, CancellationToken cancellationToken)
    {
        object? before = null;

        foreach (var descriptor in descriptors)
        {
            if (descriptor.Reduce is null)
            {
                await ExecuteAsync(
                    $"""DELETE FROM {store.IndexTableName(descriptor.IndexType, map.Collection)} WHERE "DocumentId" = @id""",
                    [new("id", stored.Id)],
                    cancellationToken);
                continue;
            }

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
    }

    private Task<int> InsertAsync(IIndex index, long documentId, string collection, CancellationToken cancellationToken)
    {
        var table = store.IndexTable(index.GetType());
        var sql = Statement(("insert", index.GetType(), collection), () =>
        {
            var names = table.Columns.Select(column => ", " + store.Dialect.QuoteForColumnName(column.Name));
            var values = table.Columns.Select((_, i) => $", @p{i}");
            return $"""INSERT INTO {store.IndexTableName(index.GetType(), collection)} ("DocumentId"{string.Concat(names)}) VALUES (@document{string.Concat(values)})""";
        });

        var parameters = new KeyValuePair<string, object?>[table.Columns.Length + 1];
        parameters[0] = new("document", documentId);
        Values(table, index, parameters.AsSpan(1));
        return ExecuteAsync(sql, parameters, cancellationToken);
    }

    public void Values(IndexTable table, IIndex index, Span<KeyValuePair<string, object?>> parameters)
    {
        for (var i = 0; i < table.Columns.Length; i++)
        {
            parameters[i] = new(ParameterNames.At(i), store.Dialect.ToDatabase(table.Columns[i].Get(index)));
        }
    }

    public string Statement((string Kind, Type Index, string Collection) key, Func<string> make) => store.Statements.GetOrAdd(key, static (_, make) => make(), make);
}
