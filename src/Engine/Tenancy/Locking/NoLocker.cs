using OrchardCore.Locking;

namespace Sapling.Tenancy.Locking;

/// <summary>Stands for a lock where none is needed.</summary>
internal sealed class NoLocker : ILocker
{
    public static NoLocker Instance { get; } = new();

    public void Dispose()
    {
    }

    public ValueTask DisposeAsync() => default;
}
