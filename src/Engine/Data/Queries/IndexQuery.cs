using YesSql;
using YesSql.Indexes;

namespace Sapling.Data.Queries;

/// <summary>A query for index rows themselves: no document is read.</summary>
internal sealed class IndexQuery<T>(QueryState state) : ResultQuery<T>(state), IQueryIndex<T> where T : class, IIndex
{
    private readonly QueryState.Joined _joined = state.Join(typeof(T));

    public IQueryIndex<TIndex> With<TIndex>() where TIndex : class, IIndex => new IndexQuery<TIndex>(State);

    public IQueryIndex<TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate) where TIndex : class, IIndex => With<TIndex>().Where(predicate);

    public IQueryIndex<T> Where(Expression<Func<T, bool>> predicate)
    {
        State.Where(_joined, predicate);
        return this;
    }

    public IQueryIndex<T> Where(string sql)
    {
        State.Where(sql);
        return this;
    }

    public IQueryIndex<T> Where(Func<ISqlDialect, string> sql) => Where(sql(State.Dialect));

    public IQueryIndex<T> WithParameter(string name, object? value)
    {
        State.Parameters.Set(name, value);
        return this;
    }

    public IQueryIndex<T> OrderBy(Expression<Func<T, object?>> keySelector) => First(keySelector, false);

    public IQueryIndex<T> OrderByDescending(Expression<Func<T, object?>> keySelector) => First(keySelector, true);

    public IQueryIndex<T> ThenBy(Expression<Func<T, object?>> keySelector) => Then(keySelector, false);

    public IQueryIndex<T> ThenByDescending(Expression<Func<T, object?>> keySelector) => Then(keySelector, true);

    public IQueryIndex<T> Skip(int count)
    {
        State.SkipCount = count;
        return this;
    }

    public IQueryIndex<T> Take(int count)
    {
        State.TakeCount = count;
        return this;
    }

    protected override async Task<List<T>> ReadAsync(int? take, CancellationToken cancellationToken)
    {
        await State.Session.FlushBeforeReadingAsync(cancellationToken);
        var table = State.Session.Storage.IndexTable(typeof(T));
        var (sql, values) = State.Run(query => query.IndexRows(_joined.Alias, table.SelectedColumns, take));
        return await State.Session.ReadAsync(sql, values, reader => (T)table.Read(reader), cancellationToken);
    }

    private IndexQuery<T> First(Expression<Func<T, object?>> keySelector, bool descending)
    {
        State.Orders.Clear();
        return Then(keySelector, descending);
    }

    private IndexQuery<T> Then(Expression<Func<T, object?>> keySelector, bool descending)
    {
        State.OrderBy(_joined, keySelector, descending);
        return this;
    }
}
