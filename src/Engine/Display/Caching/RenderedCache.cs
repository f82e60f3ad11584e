using Microsoft.Extensions.Hosting;
using OrchardCore.Modules;
using Sapling.Data.Stores;

namespace Sapling.Display.Caching;

/// <summary>The pages and shapes of a tenant that are rendered already. A commit makes all of them void.</summary>
internal sealed class RenderedCache(DataVersion version, IClock clock, IHostEnvironment environment)
{
    private const long Capacity = 16 * 1024 * 1024;

    private readonly BoundedCache<Entry> _entries = new(Capacity);

    /// <summary>While templates are written they must show at once.</summary>
    public bool IsOn { get; } = !environment.IsDevelopment();

    public long Version => version.Current;

    public DateTime Now => clock.UtcNow;

    public Entry? Find(string key) =>
        _entries.Find(key) is { } entry && entry.Version == version.Current && entry.Expires > clock.UtcNow ? entry : null;

    /// <param name="key">All that the content depends on besides the tenant's data.</param>
    /// <param name="content">Must not change any more.</param>
    /// <param name="size">Bytes, about.</param>
    /// <param name="readAt">The version of the data before the first of it was read.</param>
    /// <param name="expires">In UTC.</param>
    public void Keep(string key, object content, long size, long readAt, DateTime expires)
    {
        if (IsOn && readAt == version.Current)
        {
            _entries.Keep(key, new Entry(content, readAt, expires), size + (2 * key.Length) + 256);
        }
    }

    internal sealed record Entry(object Content, long Version, DateTime Expires);
}
