namespace OrchardCore.Locking;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface ILock
{
    Task<ILocker> AcquireLockAsync(string key, TimeSpan? expiration = null);
    Task<bool> IsLockAcquiredAsync(string key);
    Task<(ILocker? locker, bool locked)> TryAcquireLockAsync(string key, TimeSpan timeout, TimeSpan? expiration = null);
}
