using YesSql.Indexes;

namespace YesSql;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IQuery
{
    IQuery<object> Any();
    IQueryIndex<T> ForIndex<T>() where T : class, IIndex;
    IQuery<T> For<T>(bool filterType = true) where T : class;
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IQuery<T> where T : class
{
    IQuery<T> All(params Func<IQuery<T>, IQuery<T>>[] predicates);
    ValueTask<IQuery<T>> AllAsync(params Func<IQuery<T>, ValueTask<IQuery<T>>>[] predicates);
    IQuery<T> Any(params Func<IQuery<T>, IQuery<T>>[] predicates);
    ValueTask<IQuery<T>> AnyAsync(params Func<IQuery<T>, ValueTask<IQuery<T>>>[] predicates);
    Task<int> CountAsync();
    Task<int> CountAsync(CancellationToken cancellationToken = default);
    Task<T?> FirstOrDefaultAsync();
    Task<T?> FirstOrDefaultAsync(CancellationToken cancellationToken = default);
    string GetTypeAlias(Type t);
    Task<IEnumerable<T>> ListAsync();
    Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken = default);
    IQuery<T> NoDuplicates();
    IQuery<T> Skip(int count);
    IQuery<T> Take(int count);
    IAsyncEnumerable<T> ToAsyncEnumerable();
    IAsyncEnumerable<T> ToAsyncEnumerable(CancellationToken cancellationToken = default);
    IQuery<T> With(Type indexType);
    IQuery<T, TIndex> With<TIndex>() where TIndex : class, IIndex;
    IQuery<T, TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate) where TIndex : class, IIndex;
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IQuery<T, TIndex> : IQuery<T> where T : class where TIndex : IIndex
{
    IQuery<T, TIndex> OrderBy(Expression<Func<TIndex, object?>> keySelector);
    IQuery<T, TIndex> OrderBy(string sql);
    IQuery<T, TIndex> OrderByDescending(Expression<Func<TIndex, object?>> keySelector);
    IQuery<T, TIndex> OrderByDescending(string sql);
    IQuery<T, TIndex> OrderByRandom();
    IQuery<T, TIndex> ThenBy(Expression<Func<TIndex, object?>> keySelector);
    IQuery<T, TIndex> ThenBy(string sql);
    IQuery<T, TIndex> ThenByDescending(Expression<Func<TIndex, object?>> keySelector);
    IQuery<T, TIndex> ThenByDescending(string sql);
    IQuery<T, TIndex> ThenByRandom();
    IQuery<T, TIndex> Where(Func<ISqlDialect, string> sql);
    IQuery<T, TIndex> Where(Expression<Func<TIndex, bool>> predicate);
    IQuery<T, TIndex> Where(string sql);
    IQuery<T, TIndex> WithParameter(string name, object? value);
}
