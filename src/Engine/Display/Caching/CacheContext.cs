namespace OrchardCore.Environment.Cache;

/// <summary>Under which id, for whom, until when and until which tags change something is cached. Contract: Orchard Core 3.0.</summary>
public class CacheContext
{
    private readonly HashSet<string> _contexts = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _tags = new(StringComparer.OrdinalIgnoreCase);

    public CacheContext(string cacheId)
    {
        ArgumentException.ThrowIfNullOrEmpty(cacheId);
        CacheId = cacheId;
    }

    public string CacheId { get; }

    public ICollection<string> Contexts => _contexts;

    public IEnumerable<string> Tags => _tags;

    public DateTimeOffset? ExpiresOn { get; private set; }

    public TimeSpan? ExpiresAfter { get; private set; }

    public TimeSpan? ExpiresSliding { get; private set; }

    public CacheContext WithExpiryOn(DateTimeOffset expiry)
    {
        // The earliest expiry holds: a part of the content is stale after it.
        ExpiresOn = ExpiresOn is { } known && known < expiry ? known : expiry;
        return this;
    }

    public CacheContext WithExpiryAfter(TimeSpan duration)
    {
        ExpiresAfter = ExpiresAfter is { } known && known < duration ? known : duration;
        return this;
    }

    public CacheContext WithExpirySliding(TimeSpan window)
    {
        ExpiresSliding = ExpiresSliding is { } known && known < window ? known : window;
        return this;
    }

    public CacheContext AddContext(params string[] contexts)
    {
        _contexts.UnionWith(contexts);
        return this;
    }

    public CacheContext RemoveContext(string context)
    {
        _contexts.Remove(context);
        return this;
    }

    public CacheContext AddTag(params string[] tags)
    {
        _tags.UnionWith(tags);
        return this;
    }

    public CacheContext RemoveTag(string tag)
    {
        _tags.Remove(tag);
        return this;
    }
}
