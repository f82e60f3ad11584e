using YesSql;

namespace Sapling.Data.Queries;

public static class CountingQueries
{
    /// <summary>How many documents the query finds, or the given number when there are more: the database then stops looking.</summary>
    public static Task<int> CountUpToAsync<T>(this IQuery<T> query, int most, CancellationToken cancellationToken = default) where T : class
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);

        return query is DocumentQuery<T> documents ? documents.CountUpToAsync(most, cancellationToken) : CountAsync(query, most, cancellationToken);
    }

    private static async Task<int> CountAsync<T>(IQuery<T> query, int most, CancellationToken cancellationToken) where T : class =>
        Math.Min(most, await query.CountAsync(cancellationToken));
}
