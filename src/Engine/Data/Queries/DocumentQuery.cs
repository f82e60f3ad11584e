using Sapling.Data.Sessions;
using YesSql;
using YesSql.Indexes;

namespace Sapling.Data.Queries;

/// <summary>A query for documents.</summary>
internal class DocumentQuery<T>(QueryState state) : ResultQuery<T>(state), IQuery<T> where T : class
{
    public IQuery<T, TIndex> With<TIndex>() where TIndex : class, IIndex => new DocumentQuery<T, TIndex>(State, State.Join(typeof(TIndex)));

    public IQuery<T, TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate) where TIndex : class, IIndex => With<TIndex>().Where(predicate);

    public IQuery<T> With(Type indexType)
    {
        State.Join(indexType);
        return this;
    }

    public IQuery<T> Any(params Func<IQuery<T>, IQuery<T>>[] predicates) => Combine(predicates, all: false);

    public IQuery<T> All(params Func<IQuery<T>, IQuery<T>>[] predicates) => Combine(predicates, all: true);

    public ValueTask<IQuery<T>> AnyAsync(params Func<IQuery<T>, ValueTask<IQuery<T>>>[] predicates) => CombineAsync(predicates, all: false);

    public ValueTask<IQuery<T>> AllAsync(params Func<IQuery<T>, ValueTask<IQuery<T>>>[] predicates) => CombineAsync(predicates, all: true);

    public string GetTypeAlias(Type t) => State.Join(t).Alias;

    public IQuery<T> NoDuplicates()
    {
        State.Deduplicate = true;
        return this;
    }

    public IQuery<T> Skip(int count)
    {
        State.SkipCount = count;
        return this;
    }

    public IQuery<T> Take(int count)
    {
        State.TakeCount = count;
        return this;
    }

    protected override async Task<List<T>> ReadAsync(int? take, CancellationToken cancellationToken)
    {
        await State.Session.FlushBeforeReadingAsync(cancellationToken);

        var (sql, values) = State.Run(query => query.Documents(take));
        return Materialize(await State.Session.ReadAsync(sql, values, StoreSession.ReadDocument, cancellationToken));
    }

    /// <summary>What <see cref="ResultQuery{T}.ListAsync()"/> finds, in no order, together with what is needed to write it.</summary>
    internal async Task<List<T>> ListToChangeAsync(CancellationToken cancellationToken)
    {
        await State.Session.FlushBeforeReadingAsync(cancellationToken);

        var (sql, values) = State.Run(query => query.Documents(null));
        var map = State.Session.Map(State.Collection);
        var found = await new StoredDocuments(State.Session, new DescriptorCache(State.Session, map), typeof(T)).FindAsync(sql, values, cancellationToken);
        var items = Materialize(found.Select(stored => stored.CopyDocument()));

        foreach (var stored in found)
        {
            if (map.Find(stored.Document.Id) is { } tracked)
            {
                tracked.Stored = stored;
            }
        }

        return items;
    }

    internal async Task<int> CountUpToAsync(int most, CancellationToken cancellationToken)
    {
        await State.Session.FlushBeforeReadingAsync(cancellationToken);

        var (sql, values) = State.Run(query => query.Count(most));
        return (await State.Session.ReadAsync(sql, values, reader => reader.GetInt32(0), cancellationToken))[0];
    }

    private List<T> Materialize(IEnumerable<Document> documents)
    {
        var map = State.Session.Map(State.Collection);
        return [.. documents.Select(document => State.Session.Materialize<T>(document, map)).OfType<T>()];
    }

    private DocumentQuery<T> Combine(Func<IQuery<T>, IQuery<T>>[] predicates, bool all)
    {
        var groups = new List<QueryState>();

        foreach (var predicate in predicates)
        {
            var group = State.Group();
            predicate(new DocumentQuery<T>(group));
            groups.Add(group);
        }

        State.Combine(groups, all);
        return this;
    }

    private async ValueTask<IQuery<T>> CombineAsync(Func<IQuery<T>, ValueTask<IQuery<T>>>[] predicates, bool all)
    {
        var groups = new List<QueryState>();

        foreach (var predicate in predicates)
        {
            var group = State.Group();
            await predicate(new DocumentQuery<T>(group));
            groups.Add(group);
        }

        State.Combine(groups, all);
        return this;
    }
}

/// <summary>A query for documents, in the part that concerns one of its indexes.</summary>
internal sealed class DocumentQuery<T, TIndex>(QueryState State, QueryState.Joined joined) : DocumentQuery<T>(State), IQuery<T, TIndex>
    where T : class where TIndex : class, IIndex
{
    public IQuery<T, TIndex> Where(Expression<Func<TIndex, bool>> predicate)
    {
        State.Where(joined, predicate);
        return this;
    }

    public IQuery<T, TIndex> Where(string sql)
    {
        State.Where(sql);
        return this;
    }

    public IQuery<T, TIndex> Where(Func<ISqlDialect, string> sql) => Where(sql(State.Dialect));

    public IQuery<T, TIndex> WithParameter(string name, object? value)
    {
        State.Parameters.Set(name, value);
        return this;
    }

    public IQuery<T, TIndex> OrderBy(Expression<Func<TIndex, object?>> keySelector) => First(() => State.OrderBy(joined, keySelector, false));

    public IQuery<T, TIndex> OrderByDescending(Expression<Func<TIndex, object?>> keySelector) => First(() => State.OrderBy(joined, keySelector, true));

    public IQuery<T, TIndex> OrderBy(string sql) => First(() => State.OrderBy(joined, sql, false));

    public IQuery<T, TIndex> OrderByDescending(string sql) => First(() => State.OrderBy(joined, sql, true));

    public IQuery<T, TIndex> OrderByRandom() => OrderBy(State.Dialect.RandomOrderByClause);

    public IQuery<T, TIndex> ThenBy(Expression<Func<TIndex, object?>> keySelector) => Then(() => State.OrderBy(joined, keySelector, false));

    public IQuery<T, TIndex> ThenByDescending(Expression<Func<TIndex, object?>> keySelector) => Then(() => State.OrderBy(joined, keySelector, true));

    public IQuery<T, TIndex> ThenBy(string sql) => Then(() => State.OrderBy(joined, sql, false));

    public IQuery<T, TIndex> ThenByDescending(string sql) => Then(() => State.OrderBy(joined, sql, true));

    public IQuery<T, TIndex> ThenByRandom() => ThenBy(State.Dialect.RandomOrderByClause);

    private DocumentQuery<T, TIndex> First(Action order)
    {
        State.Orders.Clear();
        return Then(order);
    }

    private DocumentQuery<T, TIndex> Then(Action order)
    {
        order();
        return this;
    }
}
