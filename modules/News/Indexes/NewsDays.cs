using OrchardCore.Environment.Cache;
using YesSql;

namespace Agency.News.Indexes;

/// <summary>
/// How many articles each day has, which all pages ask for: read once and kept in memory until an article changes.
/// </summary>
public sealed class NewsDays(ISignal signal)
{
    private volatile Kept? _kept;

    /// <summary>The days with news, oldest first; a day is the number 20210618.</summary>
    public async Task<IReadOnlyList<NewsDay>> ListAsync(ISession session, CancellationToken cancellationToken = default)
    {
        if (_kept is { Token.HasChanged: false } kept)
        {
            return kept.Days;
        }

        // Asked for before reading, so that a change while it is read makes void what was read.
        var token = signal.GetToken(nameof(NewsDays));
        var indexes = await session.QueryIndex<NewsDayIndex>().OrderBy(index => index.Day).ListAsync(cancellationToken);
        var days = indexes.Select(index => new NewsDay(index.Day, index.Count)).ToArray();
        _kept = new Kept(days, token);

        return days;
    }

    /// <summary>Articles have changed; what is kept is read again once the scope under way has saved them.</summary>
    public void Change() => signal.DeferredSignalToken(nameof(NewsDays));

    private sealed record Kept(IReadOnlyList<NewsDay> Days, Microsoft.Extensions.Primitives.IChangeToken Token);
}

/// <summary>A day with news.</summary>
public readonly record struct NewsDay(int Day, int Count)
{
    public int Month => Day / 100;
}
