namespace OrchardCore.Locking.Distributed;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IDistributedLock : ILock
{
}
