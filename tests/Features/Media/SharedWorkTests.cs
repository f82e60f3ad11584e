using Sapling.Media.Images;

namespace OrchardSite.Features.Tests.Media;

public sealed class SharedWorkTests
{
    [Fact]
    public async Task RunsOnceForAllWhoAsk()
    {
        var work = new SharedWork<int>();
        var runs = 0;
        var gate = new TaskCompletionSource();
        var askers = Enumerable.Range(0, 20).Select(_ => work.RunAsync("k", async _ =>
        {
            Interlocked.Increment(ref runs);
            await gate.Task;
            return 7;
        }, default)).ToArray();

        gate.SetResult();
        Assert.All(await Task.WhenAll(askers), r => Assert.Equal(7, r));
        Assert.Equal(1, runs);
    }

    [Fact]
    public async Task StopsWhenNobodyWaits()
    {
        var work = new SharedWork<int>();
        var stopped = new TaskCompletionSource();
        using var first = new CancellationTokenSource();
        using var second = new CancellationTokenSource();
        Task<int> Ask(CancellationToken token) => work.RunAsync("k", async ct =>
        {
            try
            {
                await Task.Delay(Timeout.Infinite, ct);
            }
            catch (OperationCanceledException)
            {
                stopped.SetResult();
                throw;
            }

            return 0;
        }, token);
        var one = Ask(first.Token);
        var two = Ask(second.Token);

        await first.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one);
        Assert.False(stopped.Task.IsCompleted);
        await second.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => two);
        await stopped.Task.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task AFailureIsNotRemembered()
    {
        var work = new SharedWork<int>();

        await Assert.ThrowsAsync<InvalidOperationException>(() => work.RunAsync("k", _ => throw new InvalidOperationException("no"), default));
        Assert.Equal(1, await work.RunAsync("k", _ => Task.FromResult(1), default));
    }
}
