using OrchardCore.Data.Documents;
using Sapling.Data.Documents;

namespace OrchardSite.Engine.Tests.Data.Tenants;

public sealed class VolatileDocumentTests : IDisposable
{
    private readonly VolatileDocumentManager<Counter> _documents = new();

    public void Dispose() => _documents.Dispose();

    [Fact]
    public async Task Mutable_IsACopyUntilItIsUpdated()
    {
        var mine = await _documents.GetOrCreateMutableAsync();
        mine.Value = 5;
        Assert.Equal(0, (await _documents.GetOrCreateImmutableAsync()).Value);

        await _documents.UpdateAsync(mine);

        Assert.Equal(5, (await _documents.GetOrCreateImmutableAsync()).Value);
    }

    [Fact]
    public async Task Factory_MakesTheFirst() =>
        Assert.Equal(9, (await _documents.GetOrCreateImmutableAsync(() => Task.FromResult(new Counter { Value = 9 }))).Value);

    [Fact]
    public async Task AtomicUpdates_AtOnce_CountEach()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => _documents.UpdateAtomicAsync(async () =>
        {
            var counter = await _documents.GetOrCreateMutableAsync();
            await Task.Yield();
            counter.Value++;
            return counter;
        }))));

        Assert.Equal(50, (await _documents.GetOrCreateImmutableAsync()).Value);
    }

    [Fact]
    public async Task AtomicUpdate_ThatFails_LetsTheNextOneIn()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _documents.UpdateAtomicAsync(() => throw new InvalidOperationException("hỏng")));

        await _documents.UpdateAtomicAsync(() => Task.FromResult(new Counter { Value = 1 }), updated =>
        {
            Assert.NotEmpty(updated.Identifier);
            return Task.CompletedTask;
        });

        Assert.Equal(1, (await _documents.GetOrCreateImmutableAsync()).Value);
    }

    private sealed class Counter : Document
    {
        public int Value { get; set; }
    }
}
