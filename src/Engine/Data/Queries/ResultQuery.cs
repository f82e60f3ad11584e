using System.Runtime.CompilerServices;

namespace Sapling.Data.Queries;

/// <summary>How what was asked for is read, be it documents or rows of an index.</summary>
internal abstract class ResultQuery<T>(QueryState state) where T : class
{
    protected QueryState State => state;

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
        // Read whole: an open reader would hold the connection while the caller awaits other things on this session.
        foreach (var item in await ReadAsync(null, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return item;
        }
    }

    /// <param name="take">No more than these, or null for what was asked for.</param>
    protected abstract Task<List<T>> ReadAsync(int? take, CancellationToken cancellationToken);
}
