namespace Sapling.Data.Stores;

/// <summary>
/// Counts the commits of a tenant. What was made from its data holds while <see cref="Current"/>, taken before the first read, stays
/// the same.
/// </summary>
public sealed class DataVersion
{
    private long _current;

    public long Current => Volatile.Read(ref _current);

    /// <summary>Data, or something that is kept of it in memory, has changed for all readers from now on.</summary>
    public void Next() => Interlocked.Increment(ref _current);
}
