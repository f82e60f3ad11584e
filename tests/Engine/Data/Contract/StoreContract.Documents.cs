using OrchardCore.Data.Documents;
using Sapling.Data.Documents;
using YesSql;

namespace OrchardSite.Engine.Tests.Data.Contract;

public abstract partial class StoreContract
{
    /// <summary>On two nodes at once, too: both find none, both write one, one of them is told.</summary>
    [StoreFact]
    public async Task FirstDocument_MadeByManyAtOnce_IsStoredOnce()
    {
        var ready = new Barrier(8);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(async () =>
        {
            await using var session = Store.CreateSession();
            var documents = new DocumentStore(session);
            var mine = await documents.GetOrCreateMutableAsync<Page>();
            mine.Text = $"{number}";
            ready.SignalAndWait(TimeSpan.FromSeconds(30));
            await documents.UpdateAsync(mine, _ => Task.CompletedTask);

            try
            {
                await documents.CommitAsync();
                return mine.Text;
            }
            catch (DocumentStoreCommitException)
            {
                return null;
            }
        })));

        var made = Assert.Single(outcomes, outcome => outcome is not null);
        await using var reader = Store.CreateSession();
        Assert.Equal(made, Assert.Single(await reader.Query<Page>().ListAsync()).Text);
    }

    [StoreFact]
    public async Task FirstDocument_OfEachType_MayBeMadeInOneCommit()
    {
        await using var session = Store.CreateSession();
        var documents = new DocumentStore(session);
        await documents.UpdateAsync(await documents.GetOrCreateMutableAsync<Page>(), _ => Task.CompletedTask);
        await documents.UpdateAsync(await documents.GetOrCreateMutableAsync<Article>(), _ => Task.CompletedTask);
        await documents.CommitAsync();

        // A second commit of the same scope changes what is there.
        var page = await documents.GetOrCreateMutableAsync<Page>();
        page.Text = "hai";
        await documents.UpdateAsync(page, _ => Task.CompletedTask, checkConcurrency: true);
        await documents.CommitAsync();

        await using var reader = Store.CreateSession();
        Assert.Equal(("hai", 1), (Assert.Single(await reader.Query<Page>().ListAsync()).Text, await reader.Query<Article>().CountAsync()));
    }

    [StoreFact]
    public async Task FirstDocument_AfterARefusal_TheSessionHoldsNothing()
    {
        await using var mine = Store.CreateSession();
        var documents = new DocumentStore(mine);
        var page = await documents.GetOrCreateMutableAsync<Page>();
        await SaveAsync(new Page { Text = "của người khác" });
        await documents.UpdateAsync(page, _ => Task.CompletedTask);
        await Assert.ThrowsAsync<DocumentStoreCommitException>(documents.CommitAsync);

        // Neither the writer's turn nor a lock: the next one comes through at once.
        await SaveAsync(Of("Mới")).WaitAsync(TimeSpan.FromSeconds(10));
        Assert.Null(mine.CurrentTransaction);
    }
}
