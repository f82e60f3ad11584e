using Agency.VisitCounter.Visitors;
using Microsoft.Extensions.Logging;
using OrchardCore.Modules;

namespace Agency.VisitCounter.Counts;

/// <summary>Writes the counts once a second while there is something to write, and once more when the tenant stops.</summary>
internal sealed class CountWriter(VisitCounts counts, VisitorTracker tracker, CountStore store, IClock clock, ILogger<CountWriter> logger) : IAsyncDisposable
{
    private static readonly TimeSpan _interval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _visitorRetention = TimeSpan.FromHours(24);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly CancellationTokenSource _stopping = new();
    private IReadOnlyList<VisitorRecord> _unwritten = [];
    private DateTime _nextCleaning;
    private Task? _loop;

    /// <summary>Loads the stored figures and begins to write; further calls cost nothing.</summary>
    public async ValueTask EnsureStartedAsync(CancellationToken cancellationToken)
    {
        if (_loop is not null)
        {
            return;
        }

        await _gate.WaitAsync(cancellationToken);

        try
        {
            if (_loop is null)
            {
                await counts.LoadAsync(cancellationToken);
                tracker.Restore(await store.ReadVisitorsAsync(cancellationToken));
                _loop = WriteEverySecondAsync(_stopping.Token);
            }
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Writes what is pending now. A failure is logged and everything stays pending.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);

        try
        {
            var batch = counts.Take();
            _unwritten = Merge(_unwritten, tracker.TakeChanged());

            if (batch.IsEmpty && _unwritten.Count == 0)
            {
                return;
            }

            await store.WriteAsync(batch, _unwritten, DropSince(), cancellationToken);
            counts.Settle(batch);
            _unwritten = [];
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "The visit counts could not be written; they are kept and tried again in a second.");
        }
        finally
        {
            _gate.Release();
        }
    }

    public async Task StopAsync()
    {
        if (_loop is null)
        {
            return;
        }

        await _stopping.CancelAsync();
        await _loop;
        await FlushAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stopping.Dispose();
        _gate.Dispose();
    }

    private async Task WriteEverySecondAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            await Task.Delay(_interval, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await FlushAsync(CancellationToken.None);
        }
    }

    private long? DropSince()
    {
        if (clock.UtcNow < _nextCleaning)
        {
            return null;
        }

        _nextCleaning = clock.UtcNow.AddMinutes(10);

        return (long)(clock.UtcNow - _visitorRetention - DateTime.UnixEpoch).TotalSeconds;
    }

    private static IReadOnlyList<VisitorRecord> Merge(IReadOnlyList<VisitorRecord> older, IReadOnlyList<VisitorRecord> newer) =>
        older.Count == 0 ? newer : [.. older.Concat(newer).GroupBy(record => record.Id).Select(group => group.Last())];
}

/// <summary>Stops the writer with its tenant, before the tenant's services go.</summary>
internal sealed class CountWriterEvents(CountWriter writer) : ModularTenantEvents
{
    public override Task TerminatingAsync() => writer.StopAsync();
}
