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
        var days = await ReadAsync(session, cancellationToken);
        _kept = new Kept(days, token);

        return days;
    }

    /// <summary>Articles have changed; what is kept is read again once the scope under way has saved them.</summary>
    public void Change() => signal.DeferredSignalToken(nameof(NewsDays));

    // Counted by the database over an index of days alone. A reduced index would be wrong for ever after a change of the
    // time zone: what it subtracts is mapped by the zone of now, not by that in which it was added.
    private static async Task<NewsDay[]> ReadAsync(ISession session, CancellationToken cancellationToken)
    {
        var configuration = session.Store.Configuration;
        var table = configuration.SqlDialect.QuoteForTableName(configuration.TablePrefix + configuration.TableNameConvention.GetIndexTable(typeof(NewsIndex)), configuration.Schema);
        var day = configuration.SqlDialect.QuoteForColumnName(nameof(NewsIndex.Day));
        var days = new List<NewsDay>();

        await using var command = (await session.CreateConnectionAsync(cancellationToken)).CreateCommand();
        command.Transaction = session.CurrentTransaction;
        var list = configuration.SqlDialect.QuoteForColumnName(nameof(NewsIndex.List));
        command.CommandText = $"SELECT {day}, COUNT(*) FROM {table} WHERE {list} = '{NewsIndex.All}' AND {day} IS NOT NULL GROUP BY {day} ORDER BY {day}";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);

        while (await reader.ReadAsync(cancellationToken))
        {
            days.Add(new NewsDay(reader.GetInt32(0), reader.GetInt32(1)));
        }

        return [.. days];
    }

    private sealed record Kept(IReadOnlyList<NewsDay> Days, Microsoft.Extensions.Primitives.IChangeToken Token);
}
