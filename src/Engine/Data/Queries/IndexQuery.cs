using System.Runtime.CompilerServices;
using YesSql;
using YesSql.Indexes;

namespace Sapling.Data.Queries;

/// <summary>A query for index rows themselves: no document is read.</summary>
internal sealed class IndexQuery<T>(QueryState state) : IQueryIndex<T> where T : class, IIndex
{
    private readonly QueryState.Joined _joined = state.Join(typeof(T));

    public IQueryIndex<TIndex> With<TIndex>() where TIndex : class, IIndex => new IndexQuery<TIndex>(state);

    public IQueryIndex<TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate) where TIndex : class, IIndex => With<TIndex>().Where(predicate);

    public IQueryIndex<T> Where(Expression<Func<T, bool>> predicate)
    {
        state.Where(_joined, predicate);
        return this;
    }

    public IQueryIndex<T> Where(string sql)
    {
        state.Where(sql);
        return this;
    }

    public IQueryIndex<T> Where(Func<ISqlDialect, string> sql) => Where(sql(state.Dialect));

    public IQueryIndex<T> WithParameter(string name, object? value)
    {
        state.Parameters.Set(name, value);
        return this;
    }

    public IQueryIndex<T> OrderBy(Expression<Func<T, object?>> keySelector) => First(keySelector, false);

    public IQueryIndex<T> OrderByDescending(Expression<Func<T, object?>> keySelector) => First(keySelector, true);

    public IQueryIndex<T> ThenBy(Expression<Func<T, object?>> keySelector) => Then(keySelector, false);

    public IQueryIndex<T> ThenByDescending(Expression<Func<T, object?>> keySelector) => Then(keySelector, true);

    public IQueryIndex<T> Skip(int count)
    {
        state.SkipCount = count;
        return this;
    }

    public IQueryIndex<T> Take(int count)
    {
        state.TakeCount = count;
        return this;
    }

    public Task<int> CountAsync() => CountAsync(default);

    public async Task<int> CountAsync(CancellationToken cancellationToken = default)
    {
        await state.Session.FlushBeforeReadingAsync(cancellationToken);
        return (await state.Session.ReadAsync(new QuerySql(state, state.Parameters).Count(), state.Parameters.Values, reader => reader.GetInt32(0), cancellationToken))[0];
    }

    public Task<T?> FirstOrDefaultAsync() => FirstOrDefaultAsync(default);

    public async Task<T?> FirstOrDefaultAsync(CancellationToken cancellationToken = default) => (await ReadAsync(1, cancellationToken)).FirstOrDefault();

    public Task<IEnumerable<T>> ListAsync() => ListAsync(default);

    public async Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken = default) => await ReadAsync(null, cancellationToken);

    public IAsyncEnumerable<T> ToAsyncEnumerable() => ToAsyncEnumerable(default);

    public async IAsyncEnumerable<T> ToAsyncEnumerable([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var item in await ReadAsync(null, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return item;
        }
    }

    private async Task<List<T>> ReadAsync(int? take, CancellationToken cancellationToken)
    {
        await state.Session.FlushBeforeReadingAsync(cancellationToken);
        var table = state.Session.Storage.IndexTable(typeof(T));
        var (sql, values) = state.Run(query => query.IndexRows(_joined.Alias, table.SelectedColumns, take));
        return await state.Session.ReadAsync(sql, values, reader => (T)table.Read(reader), cancellationToken);
    }

    private IndexQuery<T> First(Expression<Func<T, object?>> keySelector, bool descending)
    {
        state.Orders.Clear();
        return Then(keySelector, descending);
    }

    private IndexQuery<T> Then(Expression<Func<T, object?>> keySelector, bool descending)
    {
        state.OrderBy(_joined, keySelector, descending);
        return this;
    }
}
