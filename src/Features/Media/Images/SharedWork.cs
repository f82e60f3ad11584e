using System.Collections.Concurrent;

namespace Sapling.Media.Images;

/// <summary>Runs work once per key however many ask for it at the same time; work that nobody waits for any more is cancelled.</summary>
internal sealed class SharedWork<T>
{
    private readonly ConcurrentDictionary<string, Entry> _running = new(StringComparer.Ordinal);

    public async Task<T> RunAsync(string key, Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        while (true)
        {
            var entry = _running.GetOrAdd(key, static _ => new Entry());
            if (!entry.TryJoin())
            {
                // Its last waiter just left; it is on its way out of the dictionary.
                await Task.Yield();
                continue;
            }

            try
            {
                return await entry.Start(() => RunAsync(key, entry, work)).WaitAsync(cancellationToken);
            }
            finally
            {
                if (entry.Leave())
                {
                    _running.TryRemove(new(key, entry));
                }
            }
        }
    }

    private async Task<T> RunAsync(string key, Entry entry, Func<CancellationToken, Task<T>> work)
    {
        await Task.Yield();
        try
        {
            return await work(entry.Token);
        }
        finally
        {
            _running.TryRemove(new(key, entry));
        }
    }

    private sealed class Entry
    {
        private readonly Lock _lock = new();
        private readonly CancellationTokenSource _source = new();
        private Task<T>? _task;
        private int _waiters;
        private bool _left;

        public CancellationToken Token => _source.Token;

        public bool TryJoin()
        {
            lock (_lock)
            {
                if (_left)
                {
                    return false;
                }

                _waiters++;
                return true;
            }
        }

        public Task<T> Start(Func<Task<T>> run)
        {
            lock (_lock)
            {
                return _task ??= run();
            }
        }

        /// <summary>True when this was the last waiter.</summary>
        public bool Leave()
        {
            lock (_lock)
            {
                if (--_waiters > 0)
                {
                    return false;
                }

                _left = true;
                if (_task is { IsCompleted: false } task)
                {
                    _source.Cancel();
                    // Nobody is left to hear of its end.
                    _ = task.ContinueWith(static t => _ = t.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
                }

                return true;
            }
        }
    }
}
