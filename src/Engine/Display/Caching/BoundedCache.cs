using System.Collections.Concurrent;

namespace Sapling.Display.Caching;

/// <summary>
/// Keeps values up to a size in two generations: when the young one has filled its half, the old one goes and the young one gets old.
/// What is read moves to the young one, so what is in use stays.
/// </summary>
public sealed class BoundedCache<T>(long capacity) where T : class
{
    private readonly Lock _lock = new();
    private volatile Generation _young = new();
    private volatile Generation _old = new();

    /// <summary>The sum of the sizes given.</summary>
    public long Size => _young.Size + _old.Size;

    public T? Find(string key)
    {
        if (_young.Values.TryGetValue(key, out var known))
        {
            return known.Value;
        }

        if (!_old.Values.TryRemove(key, out known))
        {
            return null;
        }

        Interlocked.Add(ref _old.Size, -known.Size);
        Keep(key, known.Value, known.Size);
        return known.Value;
    }

    /// <summary>Values too large to share the room with others are not kept.</summary>
    public void Keep(string key, T value, long size)
    {
        if (size > capacity / 8)
        {
            return;
        }

        lock (_lock)
        {
            if (_young.Values.TryRemove(key, out var replaced))
            {
                Interlocked.Add(ref _young.Size, -replaced.Size);
            }

            if (_young.Size + size > capacity / 2)
            {
                _old = _young;
                _young = new Generation();
            }

            _young.Values[key] = (value, size);
            Interlocked.Add(ref _young.Size, size);
        }
    }

    private sealed class Generation
    {
        public long Size;

        public ConcurrentDictionary<string, (T Value, long Size)> Values { get; } = new(StringComparer.Ordinal);
    }
}
