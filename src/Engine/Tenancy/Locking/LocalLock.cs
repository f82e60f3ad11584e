using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;

namespace Sapling.Tenancy.Locking;

/// <summary>Named locks inside this process, one set a tenant.</summary>
internal sealed class LocalLock(TimeProvider time) : ILocalLock, IDistributedLock
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    public async Task<ILocker> AcquireLockAsync(string key, TimeSpan? expiration = null) =>
        (await TryAcquireLockAsync(key, Timeout.InfiniteTimeSpan, expiration)).locker!;

    public async Task<(ILocker? locker, bool locked)> TryAcquireLockAsync(string key, TimeSpan timeout, TimeSpan? expiration = null)
    {
        Entry entry;
        lock (_lock)
        {
            if (!_entries.TryGetValue(key, out entry!))
            {
                _entries[key] = entry = new Entry();
            }

            entry.Users++;
        }

        var wait = timeout == TimeSpan.MaxValue ? Timeout.InfiniteTimeSpan : timeout;
        if (await entry.Semaphore.WaitAsync(wait))
        {
            return (new Locker(this, key, entry, expiration is { } limit && limit != TimeSpan.MaxValue && limit > TimeSpan.Zero ? limit : null, time), true);
        }

        Leave(key, entry);
        return (null, false);
    }

    public Task<bool> IsLockAcquiredAsync(string key)
    {
        lock (_lock)
        {
            return Task.FromResult(_entries.TryGetValue(key, out var entry) && entry.Semaphore.CurrentCount == 0);
        }
    }

    private void Leave(string key, Entry entry)
    {
        lock (_lock)
        {
            if (--entry.Users == 0)
            {
                _entries.Remove(key);
            }
        }
    }

    private sealed class Entry
    {
        public SemaphoreSlim Semaphore { get; } = new(1, 1);
        public int Users;
    }

    private sealed class Locker : ILocker
    {
        private readonly LocalLock _owner;
        private readonly string _key;
        private readonly Entry _entry;
        private readonly ITimer? _expiration;
        private int _released;

        public Locker(LocalLock owner, string key, Entry entry, TimeSpan? expiration, TimeProvider time)
        {
            _owner = owner;
            _key = key;
            _entry = entry;
            _expiration = expiration is { } limit
                ? time.CreateTimer(static state => ((Locker)state!).Release(), this, limit, Timeout.InfiniteTimeSpan)
                : null;
        }

        public void Dispose()
        {
            _expiration?.Dispose();
            Release();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }

        private void Release()
        {
            if (Interlocked.Exchange(ref _released, 1) == 0)
            {
                _entry.Semaphore.Release();
                _owner.Leave(_key, _entry);
            }
        }
    }
}
