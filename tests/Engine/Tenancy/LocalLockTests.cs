using Sapling.Tenancy.Locking;

namespace OrchardSite.Engine.Tests.Tenancy;

public sealed class LocalLockTests
{
    private readonly LocalLock _locks = new(TimeProvider.System);

    [Fact]
    public async Task Held_IsNotGivenToAnother_UntilReleased()
    {
        var first = await _locks.AcquireLockAsync("a");
        Assert.True(await _locks.IsLockAcquiredAsync("a"));
        Assert.False((await _locks.TryAcquireLockAsync("a", TimeSpan.Zero)).locked);
        Assert.True((await _locks.TryAcquireLockAsync("b", TimeSpan.Zero)).locked);
        await first.DisposeAsync();
        await first.DisposeAsync();
        Assert.False(await _locks.IsLockAcquiredAsync("a"));
        Assert.True((await _locks.TryAcquireLockAsync("a", TimeSpan.Zero)).locked);
        Assert.False((await _locks.TryAcquireLockAsync("a", TimeSpan.Zero)).locked);
    }

    [Fact]
    public async Task Expired_IsGivenToTheNext()
    {
        await _locks.AcquireLockAsync("a", TimeSpan.FromMilliseconds(50));
        var (locker, locked) = await _locks.TryAcquireLockAsync("a", TimeSpan.FromSeconds(10));
        Assert.True(locked);
        await locker!.DisposeAsync();
    }

    [Fact]
    public async Task Many_RunOneAtATime()
    {
        var inside = 0;
        var most = 0;
        await Task.WhenAll(Enumerable.Range(0, 50).Select(async _ =>
        {
            await using var locker = await _locks.AcquireLockAsync("a");
            most = Math.Max(most, Interlocked.Increment(ref inside));
            await Task.Yield();
            Interlocked.Decrement(ref inside);
        }));
        Assert.Equal(1, most);
    }
}
