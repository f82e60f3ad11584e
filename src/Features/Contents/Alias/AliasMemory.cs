using System.Collections.Concurrent;
using Sapling.Data.Stores;

namespace Sapling.Contents.Alias;

/// <summary>The items that aliases of menus and the like led to, until the next commit.</summary>
internal sealed class AliasMemory(DataVersion version)
{
    private const int Entries = 500;

    private volatile Known _known = new(-1);

    /// <summary>The version that what is read from now on belongs to.</summary>
    internal long Version => version.Current;

    internal string? Find(string alias) => _known is { } known && known.Version == version.Current ? known.Ids.GetValueOrDefault(alias) : null;

    internal void Keep(string alias, string id, long readAt)
    {
        if (readAt != version.Current)
        {
            return;
        }

        var known = _known;

        if (known.Version != readAt || known.Ids.Count >= Entries)
        {
            _known = known = new Known(readAt);
        }

        known.Ids[alias] = id;
    }

    private sealed class Known(long version)
    {
        public long Version => version;

        public ConcurrentDictionary<string, string> Ids { get; } = new(StringComparer.Ordinal);
    }
}
