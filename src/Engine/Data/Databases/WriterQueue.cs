using System.Collections.Concurrent;

namespace Sapling.Data.Databases;

/// <summary>
/// Writers of one database file, one at a time, first come first served. SQLite has one writer; waiting here costs no
/// thread and cannot end in "database is locked".
/// </summary>
internal sealed class WriterQueue
{
    private static readonly ConcurrentDictionary<string, WriterQueue> Queues = new(StringComparer.Ordinal);

    private readonly SemaphoreSlim _turn = new(1, 1);

    public static WriterQueue For(string key) => Queues.GetOrAdd(key, _ => new WriterQueue());

    public async ValueTask<IDisposable> EnterAsync(TimeSpan timeout, CancellationToken cancellationToken)
    {
        if (!await _turn.WaitAsync(timeout, cancellationToken))
        {
            throw new TimeoutException(
                $"Waited {timeout.TotalSeconds:0} s for another session to finish writing. A scope that has written and then waits for a second scope " +
                "that writes too blocks itself: commit the first (SaveChangesAsync) before starting the second.");
        }

        return new Turn(_turn);
    }

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        private SemaphoreSlim? _turn = turn;

        public void Dispose() => Interlocked.Exchange(ref _turn, null)?.Release();
    }
}
