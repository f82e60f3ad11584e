using Sapling.Data.Sessions;
using YesSql;

namespace OrchardSite.Engine.Tests.Data.Contract;

public abstract partial class StoreContract
{
    [StoreFact]
    public async Task ReadToChange_FindsWhatAListFinds_WithTheObjectsOfTheSession()
    {
        await SeedAsync(Of("một", views: 1), Of("hai", views: 2), Of("ba", views: 1));
        await using var session = Store.CreateSession();
        var known = await session.Query<Article, ArticleIndex>(index => index.Title == "một").FirstOrDefaultAsync();

        var found = await session.Query<Article, ArticleIndex>(index => index.Views == 1).ListToChangeAsync();

        Assert.Equal(["ba", "một"], found.Select(article => article.Title).Order());
        Assert.Contains(known, found);
    }

    /// <summary>Rows that a document has, rows that it had and rows of another: what is known of them from the reading must be all there is.</summary>
    [StoreFact]
    public async Task ReadToChange_AndSaved_MovesEveryIndex()
    {
        await SeedAsync(Of("một", views: 1, day: "2021-06-18", tags: ["a", "b"]), Of("hai", views: 2, day: "2021-06-18", tags: ["a"]));
        await using var session = Store.CreateSession();

        foreach (var article in await session.Query<Article, ArticleIndex>(index => index.Title == "một").ListToChangeAsync())
        {
            (article.Title, article.Tags, article.PublishedUtc) = ("một sửa", ["b", "c", "d"], article.PublishedUtc.AddDays(1));
            await session.SaveAsync(article, checkConcurrency: true);
        }

        await session.SaveChangesAsync();

        Assert.Equal(["hai", "một sửa"], (await IndexRowsAsync<ArticleIndex>()).Select(row => row.Title).Order());
        Assert.Equal(["a", "b", "c", "d"], (await IndexRowsAsync<TagIndex>()).Select(row => row.Tag).Order());
        Assert.Equal([("20210618", 1), ("20210619", 1)], (await IndexRowsAsync<ArticlesByDay>()).Select(row => (row.Day, row.Count)).Order());
    }

    [StoreFact]
    public async Task ReadToChange_ChangedTwice_WritesBothChanges()
    {
        await SeedAsync(Of("một", tags: ["a"]));
        await using var session = Store.CreateSession();
        var article = (await session.Query<Article>().ListToChangeAsync()).Single();

        foreach (var tag in new[] { "b", "c" })
        {
            article.Tags = [tag];
            await session.SaveAsync(article, checkConcurrency: true);
            await session.FlushAsync();
        }

        await session.SaveChangesAsync();

        Assert.Equal(["c"], (await IndexRowsAsync<TagIndex>()).Select(row => row.Tag));
        Assert.Equal(3, await VersionAsync(article.Id));
    }

    [StoreFact]
    public async Task ReadToChange_ChangedByAnotherMeanwhile_ThrowsAndWritesNothing()
    {
        var (mine, article) = await ReadAndChangedByAnotherAsync();
        await using var session = mine;

        article.Title = "của tôi";
        await session.SaveAsync(article, checkConcurrency: true);

        await Assert.ThrowsAsync<ConcurrencyException>(() => session.SaveChangesAsync());
        Assert.Equal(["của người khác"], await TitlesAsync(query => query));
        Assert.Equal(["b", "c"], (await IndexRowsAsync<TagIndex>()).Select(row => row.Tag).Order());
    }

    [StoreFact]
    public async Task ReadToChange_DeletedByAnotherMeanwhile_DoesNotComeBack()
    {
        await SeedAsync(Of("một", tags: ["a"]));
        await using var mine = Store.CreateSession();
        var article = (await mine.Query<Article>().ListToChangeAsync()).Single();
        await DeleteAllAsync();

        article.Title = "hai";
        await mine.SaveAsync(article, checkConcurrency: true);

        await Assert.ThrowsAsync<ConcurrencyException>(() => mine.SaveChangesAsync());
        Assert.Empty(await TitlesAsync(query => query));
        Assert.Empty(await IndexRowsAsync<TagIndex>());
    }

    [StoreFact]
    public async Task ReadToChange_SavedUnchecked_LastWins_WithItsRowsAlone()
    {
        var (mine, article) = await ReadAndChangedByAnotherAsync();
        await using var session = mine;

        article.Tags = ["d"];
        await session.SaveAsync(article);
        await session.SaveChangesAsync();

        Assert.Equal(["d"], (await IndexRowsAsync<TagIndex>()).Select(row => row.Tag));
    }

    /// <summary>What is saved as it was read is not written, so nothing would check what was known of it.</summary>
    [StoreFact]
    public async Task ReadToChange_SavedUnchanged_LeavesTheRowsOfAnother()
    {
        var (mine, article) = await ReadAndChangedByAnotherAsync();
        await using var session = mine;

        await session.SaveAsync(article, checkConcurrency: true);

        await Assert.ThrowsAsync<ConcurrencyException>(() => session.SaveChangesAsync());
        Assert.Equal(["b", "c"], (await IndexRowsAsync<TagIndex>()).Select(row => row.Tag).Order());
    }

    /// <summary>The document is the same then, but what was read of its rows is not.</summary>
    [StoreFact]
    public async Task ReadToChange_IndexedAnewByAnotherMeanwhile_ThrowsAndWritesNothing()
    {
        await SeedAsync(Of("một", tags: ["cũ"]));
        await using var mine = Store.CreateSession();
        var article = (await mine.Query<Article>().ListToChangeAsync()).Single();
        await using (var other = Store.CreateSession())
        {
            other.RegisterIndexes(new LaterTags());
            await other.SaveAsync((await other.Query<Article>().FirstOrDefaultAsync())!, checkConcurrency: true);
            await other.SaveChangesAsync();
        }

        article.Title = "hai";
        await mine.SaveAsync(article, checkConcurrency: true);

        await Assert.ThrowsAsync<ConcurrencyException>(() => mine.SaveChangesAsync());
        Assert.Equal(["cũ", "mới"], (await IndexRowsAsync<TagIndex>()).Select(row => row.Tag).Order());
    }

    [StoreFact]
    public async Task IndexedAnew_AndSavedAgain_IsWritten()
    {
        var saved = await SaveAsync(Of("một", tags: ["cũ"]));
        await using var session = Store.CreateSession();
        session.RegisterIndexes(new LaterTags());
        var article = (await session.GetAsync<Article>(saved.Id))!;
        await session.SaveAsync(article, checkConcurrency: true);
        await session.FlushAsync();

        article.Title = "hai";
        await session.SaveAsync(article, checkConcurrency: true);
        await session.SaveChangesAsync();

        Assert.Equal(["hai"], await TitlesAsync(query => query));
        Assert.Equal(3, await VersionAsync(article.Id));
    }

    [StoreFact]
    public async Task ReadToChange_AndDeleted_TakesAllRowsOut()
    {
        var (mine, article) = await ReadAndChangedByAnotherAsync();
        await using var session = mine;

        session.Delete(article);
        await session.SaveChangesAsync();

        Assert.Empty(await IndexRowsAsync<TagIndex>());
    }

    private async Task<(ISession Session, Article Article)> ReadAndChangedByAnotherAsync()
    {
        var saved = await SaveAsync(Of("một", tags: ["a"]));
        var session = Store.CreateSession();
        var article = (await session.Query<Article>().ListToChangeAsync()).Single();
        await SaveAsync(new Article { Id = saved.Id, Title = "của người khác", Tags = ["b", "c"] });
        return (session, article);
    }

    private async Task DeleteAllAsync()
    {
        await using var session = Store.CreateSession();

        foreach (var article in await session.Query<Article>().ListAsync())
        {
            session.Delete(article);
        }

        await session.SaveChangesAsync();
    }
}
