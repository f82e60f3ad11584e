using Sapling.Lucene.Indexes;

namespace OrchardSite.Features.Tests.Lucene.Indexes;

/// <summary>What readers find while an index is written, and after a stop in the middle of it.</summary>
public sealed class LuceneIndexTests : IDisposable
{
    private readonly IndexFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WhatIsNotCommitted_IsNotFound()
    {
        var indexes = _folder.Open();
        var index = indexes.Get(IndexFolder.Profile);
        IndexFolder.Write(index, "cu", "Đồng bào");
        index.Commit(1);
        IndexFolder.Write(index, "moi", "Đồng bào");
        index.Delete("cu");

        Assert.Equal(["cu"], (await IndexFolder.SearchAsync(indexes, "đồng bào")).ContentItemIds);
        index.Commit(2);
        Assert.Equal(["moi"], (await IndexFolder.SearchAsync(indexes, "đồng bào")).ContentItemIds);
    }

    [Fact]
    public async Task AnIndexThatIsBuiltAnew_IsSearchedAsItWasUntilItIsComplete()
    {
        var indexes = _folder.Open();
        var index = indexes.Get(IndexFolder.Profile);
        IndexFolder.Write(index, "a", "Đồng bào");
        index.Commit(7);
        index.Clear();
        IndexFolder.Write(index, "b", "Đồng bào");
        var meanwhile = await IndexFolder.SearchAsync(indexes, "đồng bào");

        Assert.Null(index.LastTaskId);
        Assert.True(meanwhile.Success);
        Assert.Equal(["a"], meanwhile.ContentItemIds);

        index.Commit(8);
        Assert.Equal(["b"], (await IndexFolder.SearchAsync(indexes, "đồng bào")).ContentItemIds);
    }

    [Fact]
    public void AnIndex_IsReadyFromItsFirstCommitOn()
    {
        var index = _folder.Open().Get(IndexFolder.Profile);
        IndexFolder.Write(index, "a", "Đồng bào");
        Assert.False(index.IsReady);
        index.Commit(1);
        Assert.True(index.IsReady);
        index.Clear();
        Assert.True(index.IsReady);
    }

    [Fact]
    public async Task AStopInTheMiddleOfARebuild_LeavesTheIndexBeforeIt()
    {
        var before = _folder.Open();
        var index = before.Get(IndexFolder.Profile);
        IndexFolder.Write(index, "a", "Đồng bào một");
        IndexFolder.Write(index, "b", "Đồng bào hai");
        index.Commit(7);
        index.Clear();
        IndexFolder.Write(index, "a", "Đồng bào một");
        before.Dispose();

        var after = _folder.Open();
        Assert.Equal(7, after.Get(IndexFolder.Profile).LastTaskId);
        Assert.Equal(["a", "b"], (await IndexFolder.SearchAsync(after, "đồng bào")).ContentItemIds.Order());
    }

    [Fact]
    public void AStopBeforeTheFirstCommit_AsksToBeBuiltAgain()
    {
        var before = _folder.Open();
        IndexFolder.Write(before.Get(IndexFolder.Profile), "a", "Đồng bào");
        before.Dispose();

        Assert.Null(_folder.Open().Get(IndexFolder.Profile).LastTaskId);
    }

    [Fact]
    public async Task WritesAndSearchesAtOnce_GiveWholeStatesOnly()
    {
        var indexes = _folder.Open();
        var index = indexes.Get(IndexFolder.Profile);
        Replace(0);
        using var stop = new CancellationTokenSource();
        var searches = Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                var found = (await IndexFolder.SearchAsync(indexes, "đồng bào", 0, 50)).ContentItemIds;
                Assert.Equal(10, found.Count);
                Assert.Single(found.Select(id => id.Split('-')[0]).Distinct());
            }
        })).ToArray();
        for (var round = 1; round <= 20; round++)
        {
            Replace(round);
        }

        await stop.CancelAsync();
        await Task.WhenAll(searches);

        void Replace(int round)
        {
            index.Clear();
            for (var item = 0; item < 10; item++)
            {
                IndexFolder.Write(index, $"{round}-{item}", "Đồng bào");
            }

            index.Commit(round);
        }
    }

    [Fact]
    public async Task TwoTenants_FindTheirOwn()
    {
        var (one, other) = (_folder.Open("ban-dan-toc"), _folder.Open("ban-dan-van"));
        foreach (var (indexes, id) in new[] { (one, "cua-mot"), (other, "cua-hai") })
        {
            var index = indexes.Get(IndexFolder.Profile);
            IndexFolder.Write(index, id, "Đồng bào");
            index.Commit(1);
        }

        Assert.Equal(["cua-mot"], (await IndexFolder.SearchAsync(one, "đồng bào")).ContentItemIds);
        Assert.Equal(["cua-hai"], (await IndexFolder.SearchAsync(other, "đồng bào")).ContentItemIds);
        one.Get(IndexFolder.Profile).Clear();
        one.Get(IndexFolder.Profile).Commit(2);
        Assert.Equal(["cua-hai"], (await IndexFolder.SearchAsync(other, "đồng bào")).ContentItemIds);
    }

    [Fact]
    public async Task WritersWait_ForEachOther()
    {
        var index = _folder.Open().Get(IndexFolder.Profile);
        var first = await index.EnterAsync(default);
        var second = index.EnterAsync(default).AsTask();
        Assert.False(second.IsCompleted);
        using var tired = new CancellationTokenSource();
        var third = index.EnterAsync(tired.Token).AsTask();
        await tired.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => third);

        first.Dispose();
        (await second).Dispose();
        (await index.EnterAsync(default)).Dispose();
    }
}
