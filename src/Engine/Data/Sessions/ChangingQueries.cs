using Sapling.Data.Queries;
using YesSql;

namespace Sapling.Data.Sessions;

public static class ChangingQueries
{
    /// <summary>
    /// Reads documents that will be changed, in no order, and with them in the same statement what writing them needs to know. Saved
    /// with a check of concurrency, they are then written without being read again.
    /// </summary>
    public static async Task<IEnumerable<T>> ListToChangeAsync<T>(this IQuery<T> query, CancellationToken cancellationToken = default) where T : class =>
        query is DocumentQuery<T> documents ? await documents.ListToChangeAsync(cancellationToken) : await query.ListAsync(cancellationToken);
}
