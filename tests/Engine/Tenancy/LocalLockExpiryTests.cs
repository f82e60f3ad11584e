using Sapling.Tenancy.Locking;

namespace OrchardSite.Engine.Tests.Tenancy;

/// <summary>A lock whose holder does not come back is free after its time; the late holder takes nothing from the next one.</summary>
public sealed class LocalLockExpiryTests
{
    private readonly Timers _timers = new();

    [Fact]
    public async Task Expired_IsFree_AndTheLateHolderGivesNothingBack()
    {
        var locks = new LocalLock(_timers);
        var late = await locks.AcquireLockAsync("a", TimeSpan.FromMinutes(1));

        _timers.Fire();
        var (next, locked) = await locks.TryAcquireLockAsync("a", TimeSpan.Zero);
        Assert.True(locked);

        await late.DisposeAsync();
        Assert.True(await locks.IsLockAcquiredAsync("a"));
        await next!.DisposeAsync();
        Assert.False(await locks.IsLockAcquiredAsync("a"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0L)]
    [InlineData(long.MaxValue)]
    public async Task WithoutATime_ItDoesNotExpire(long? ticks)
    {
        var locks = new LocalLock(_timers);

        await locks.AcquireLockAsync("a", ticks is { } expiration ? TimeSpan.FromTicks(expiration) : null);

        Assert.Equal(0, _timers.Count);
        Assert.True(await locks.IsLockAcquiredAsync("a"));
    }

    [Fact]
    public async Task Released_StopsItsTimer()
    {
        var locks = new LocalLock(_timers);

        await (await locks.AcquireLockAsync("a", TimeSpan.FromMinutes(1))).DisposeAsync();

        Assert.Equal(0, _timers.Count);
    }

    [Fact]
    public async Task WaitingWithoutEnd_GetsItWhenItIsFree()
    {
        var locks = new LocalLock(_timers);
        var first = await locks.AcquireLockAsync("a");
        var waiting = locks.TryAcquireLockAsync("a", TimeSpan.MaxValue);
        Assert.False(waiting.IsCompleted);

        await first.DisposeAsync();

        Assert.True((await waiting.WaitAsync(TimeSpan.FromSeconds(30))).locked);
    }

    private sealed class Timers : TimeProvider
    {
        private readonly List<Timer> _timers = [];

        public int Count => _timers.Count;

        public void Fire() => _timers.ToList().ForEach(timer => timer.Run());

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = new Timer(this, () => callback(state));
            _timers.Add(timer);
            return timer;
        }

        private sealed class Timer(Timers owner, Action run) : ITimer
        {
            public void Run() => run();

            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose() => owner._timers.Remove(this);

            public ValueTask DisposeAsync()
            {
                Dispose();
                return ValueTask.CompletedTask;
            }
        }
    }
}
