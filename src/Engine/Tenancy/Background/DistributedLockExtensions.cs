using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;
using Sapling.Tenancy.Locking;

namespace OrchardCore.BackgroundTasks;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class DistributedLockExtensions
{
    public static Task<(ILocker? locker, bool locked)> TryAcquireBackgroundTaskLockAsync(this IDistributedLock distributedLock, BackgroundTaskSettings settings) =>
        settings.IsAtomic
            ? distributedLock.TryAcquireLockAsync(
                "BACKGROUND_TASK_LOCK_" + settings.Name.ToUpperInvariant(),
                TimeSpan.FromMilliseconds(settings.LockTimeout),
                TimeSpan.FromMilliseconds(settings.LockExpiration))
            : Task.FromResult<(ILocker?, bool)>((NoLocker.Instance, true));
}
