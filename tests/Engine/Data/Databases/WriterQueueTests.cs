using Sapling.Data.Databases;

namespace OrchardSite.Engine.Tests.Data.Databases;

public sealed class WriterQueueTests
{
    private static readonly TimeSpan s_long = TimeSpan.FromSeconds(30);

    private readonly WriterQueue _queue = WriterQueue.For(Guid.NewGuid().ToString());

    [Fact]
    public async Task Writers_ComeOneAtATime_InTheirOrder()
    {
        var first = await _queue.EnterAsync(s_long, default);
        var order = new List<int>();
        var waiting = Enumerable.Range(1, 5).Select(async number =>
        {
            using var turn = await _queue.EnterAsync(s_long, default);
            order.Add(number);
        }).ToArray();

        Assert.Empty(order);
        first.Dispose();
        await Task.WhenAll(waiting);

        Assert.Equal([1, 2, 3, 4, 5], order);
    }

    [Fact]
    public async Task WriterThatWaitsTooLong_IsToldWhatToDo_AndLeavesTheQueue()
    {
        var first = await _queue.EnterAsync(s_long, default);

        var error = await Assert.ThrowsAsync<TimeoutException>(() => _queue.EnterAsync(TimeSpan.FromMilliseconds(1), default).AsTask());
        Assert.Contains("SaveChangesAsync", error.Message);

        first.Dispose();
        using var next = await _queue.EnterAsync(TimeSpan.Zero, default);
    }

    [Fact]
    public async Task WriterThatGivesUp_LeavesTheQueue()
    {
        var first = await _queue.EnterAsync(s_long, default);
        using var stop = new CancellationTokenSource();
        var waiting = _queue.EnterAsync(s_long, stop.Token).AsTask();

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);

        first.Dispose();
        using var next = await _queue.EnterAsync(TimeSpan.Zero, default);
    }

    /// <summary>A turn that is given back twice must not let two writers in.</summary>
    [Fact]
    public async Task TurnGivenBackTwice_IsOneTurn()
    {
        var first = await _queue.EnterAsync(s_long, default);
        first.Dispose();
        first.Dispose();

        using var second = await _queue.EnterAsync(TimeSpan.Zero, default);
        await Assert.ThrowsAsync<TimeoutException>(() => _queue.EnterAsync(TimeSpan.Zero, default).AsTask());
    }

    [Fact]
    public async Task Files_HaveQueuesOfTheirOwn_HoweverOftenTheyAreOpen()
    {
        var name = Guid.NewGuid().ToString();
        using var mine = await WriterQueue.For(name).EnterAsync(TimeSpan.Zero, default);
        using var others = await _queue.EnterAsync(TimeSpan.Zero, default);

        await Assert.ThrowsAsync<TimeoutException>(() => WriterQueue.For(name).EnterAsync(TimeSpan.Zero, default).AsTask());
    }
}
