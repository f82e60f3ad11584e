namespace OrchardCore.Locking;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface ILocker : IAsyncDisposable, IDisposable
{
}
