using Microsoft.Extensions.Caching.Memory;
using OrchardCore.ContentManagement.Routing;
using Sapling.Data.Stores;

namespace Sapling.Contents.Autoroute;

/// <summary>
/// The paths asked for most, and those that lead nowhere. Bounded: a site may have a million paths, and visitors may ask for
/// any number that do not exist.
/// </summary>
internal sealed class RouteCache(DataVersion version) : IDisposable
{
    private const int Entries = 20_000;

    private readonly MemoryCache _byPath = new(new MemoryCacheOptions { SizeLimit = Entries });
    private readonly MemoryCache _byItem = new(new MemoryCacheOptions { SizeLimit = Entries });

    // A lookup that began before a change must not write its former answer over the eviction.
    private long _generation;

    internal long Generation => Volatile.Read(ref _generation);

    internal bool TryGetByPath(string path, out AutorouteEntry? entry) => _byPath.TryGetValue(path, out entry);

    internal bool TryGetByItem(string id, out AutorouteEntry? entry) => _byItem.TryGetValue(id, out entry);

    internal void KeepPath(string path, AutorouteEntry? entry, long generation) => Keep(_byPath, path, entry, generation);

    internal void KeepItem(string id, AutorouteEntry? entry, long generation) => Keep(_byItem, id, entry, generation);

    internal void Clear()
    {
        Interlocked.Increment(ref _generation);
        _byPath.Clear();
        _byItem.Clear();

        // What was rendered in between may have been found by a former path.
        version.Next();
    }

    public void Dispose()
    {
        _byPath.Dispose();
        _byItem.Dispose();
    }

    private void Keep(MemoryCache cache, string key, AutorouteEntry? entry, long generation)
    {
        if (generation == Generation)
        {
            cache.Set(key, entry, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromHours(1) });
        }
    }
}
