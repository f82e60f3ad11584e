namespace Agency.News.Indexes;

/// <summary>
/// An article's place in the order of news: its local second, and below that 24 bits of its id, so that two articles of
/// one second have an order too. One number sorts, pages and finds neighbours by one index.
/// </summary>
internal static class NewsPosition
{
    private const int IdBits = 24;

    private static readonly DateTime _epoch = new(1900, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    public static long Of(DateTime local, string contentItemId) => StartOf(local) + Hash(contentItemId);

    /// <summary>The first position of the second: everything earlier is less, everything from then on is not.</summary>
    public static long StartOf(DateTime local) => (long)(local - _epoch).TotalSeconds << IdBits;

    public static DateTime LocalTimeOf(long position) => _epoch.AddSeconds(position >> IdBits);

    /// <summary>FNV-1a: equal on every machine and in every run, unlike string.GetHashCode.</summary>
    private static long Hash(string contentItemId)
    {
        var hash = 2166136261u;

        foreach (var character in contentItemId)
        {
            hash = (hash ^ character) * 16777619u;
        }

        return hash & ((1 << IdBits) - 1);
    }
}
