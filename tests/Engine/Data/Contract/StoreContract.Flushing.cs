using YesSql;
using YesSql.Indexes;

namespace OrchardSite.Engine.Tests.Data.Contract;

public abstract partial class StoreContract
{
    [StoreFact]
    public async Task Flush_WritesInTheOrderOfTheSaves()
    {
        var order = new List<string>();
        await using var session = Store.CreateSession();
        session.RegisterIndexes([new Noting<Article>(article => order.Add(article.Title)), new Noting<Page>(page => order.Add(page.Text))]);
        await session.SaveAsync(Of("một"));
        await session.SaveAsync(new Page { Text = "hai" });
        await session.SaveAsync(Of("ba"));

        await session.FlushAsync();

        Assert.Equal(["một", "hai", "ba"], order);
    }

    [StoreFact]
    public async Task Flush_Again_WritesOnlyWhatWasSavedSince()
    {
        var written = new List<string>();
        await using var session = Store.CreateSession();
        session.RegisterIndexes([new Noting<Article>(article => written.Add(article.Title))]);
        await session.SaveAsync(Of("một"));
        await session.FlushAsync();
        written.Clear();

        await session.SaveAsync(Of("hai"));
        await session.FlushAsync();
        await session.FlushAsync();

        Assert.Equal(["hai"], written);
    }

    [StoreFact]
    public async Task Flush_ObjectsSavedWhileIndexesAreMapped_AreWrittenToo()
    {
        await using var session = Store.CreateSession();
        session.RegisterIndexes([new Noting<Page>(async _ => await session.SaveAsync(Of("kéo theo")))]);
        await session.SaveAsync(new Page { Text = "trang" });

        await session.SaveChangesAsync();

        Assert.Equal(["kéo theo"], await TitlesAsync(query => query));
    }

    [StoreFact]
    public async Task Save_UnchangedObject_KeepsItsVersion()
    {
        var saved = await SaveAsync(Of("một"));
        await using var session = Store.CreateSession();

        await session.SaveAsync((await session.GetAsync<Article>(saved.Id))!, checkConcurrency: true);
        await session.SaveChangesAsync();

        Assert.Equal(1, await VersionAsync(saved.Id));
        Assert.Single(await IndexRowsAsync<ArticleIndex>());
    }

    [StoreFact]
    public async Task Save_ChangedObject_CountsItsVersionUp()
    {
        var saved = await SaveAsync(Of("một"));

        await SaveAsync(new Article { Id = saved.Id, Title = "hai" });
        await SaveAsync(new Article { Id = saved.Id, Title = "ba" });

        Assert.Equal(3, await VersionAsync(saved.Id));
    }

    [StoreFact]
    public async Task Delete_ObjectSavedInTheSameSession_IsNotFoundByItsId()
    {
        await using var session = Store.CreateSession();
        var article = Of("một");
        await session.SaveAsync(article);
        var id = article.Id;

        session.Delete(article);

        Assert.Null(await session.GetAsync<Article>(id));
    }

    [StoreFact]
    public async Task Delete_ThenSaveTheSameNewObject_StoresIt()
    {
        await using var session = Store.CreateSession();
        var article = Of("vẫn giữ");
        await session.SaveAsync(article);
        session.Delete(article);
        await session.SaveAsync(article);

        await session.SaveChangesAsync();

        Assert.Equal(["vẫn giữ"], await TitlesAsync(query => query));
    }

    [StoreFact]
    public async Task Delete_StoredObjectThenSaveIt_KeepsIt()
    {
        var saved = await SaveAsync(Of("một"));
        await using var session = Store.CreateSession();
        var article = (await session.GetAsync<Article>(saved.Id))!;
        session.Delete(article);
        article.Title = "hai";
        await session.SaveAsync(article);

        await session.SaveChangesAsync();

        Assert.Equal(["hai"], await TitlesAsync(query => query));
    }

    [StoreFact]
    public async Task Delete_WhatAnotherSessionDeletedAlready_IsNoError()
    {
        var saved = await SaveAsync(Of("một", tags: "a"));
        await using var mine = Store.CreateSession();
        var article = (await mine.GetAsync<Article>(saved.Id))!;
        await using (var other = Store.CreateSession())
        {
            other.Delete((await other.GetAsync<Article>(saved.Id))!);
            await other.SaveChangesAsync();
        }

        mine.Delete(article);
        await mine.SaveChangesAsync();

        Assert.Empty(await IndexRowsAsync<TagIndex>());
        Assert.Empty(await IndexRowsAsync<ArticlesByDay>());
    }

    [StoreFact]
    public async Task Save_WhatAnotherSessionDeleted_SaysThatItDoesNotExistAndWritesNothing()
    {
        var saved = await SaveAsync(Of("một"));
        await using var mine = Store.CreateSession();
        var article = (await mine.GetAsync<Article>(saved.Id))!;
        await using (var other = Store.CreateSession())
        {
            other.Delete((await other.GetAsync<Article>(saved.Id))!);
            await other.SaveChangesAsync();
        }

        article.Title = "hai";
        await mine.SaveAsync(article);
        await mine.SaveAsync(Of("cùng đợt"));

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => mine.SaveChangesAsync());
        Assert.Contains("does not exist", exception.Message, StringComparison.Ordinal);
        Assert.Empty(await TitlesAsync(query => query));
    }

    [StoreFact]
    public async Task Conflict_InOneDocument_WritesNothingOfTheSession()
    {
        var (first, second) = (await SaveAsync(Of("một", 1)), await SaveAsync(Of("hai", 2)));
        await using var mine = Store.CreateSession();
        var articles = (await mine.GetAsync<Article>([first.Id, second.Id])).ToArray();
        await SaveAsync(new Article { Id = second.Id, Title = "của người khác", Published = true, PublishedUtc = second.PublishedUtc });

        foreach (var article in articles)
        {
            article.Title = "của tôi";
            await mine.SaveAsync(article, checkConcurrency: true);
        }

        await Assert.ThrowsAsync<ConcurrencyException>(() => mine.SaveChangesAsync());

        Assert.Equal(["của người khác", "một"], (await TitlesAsync(query => query)).Order(StringComparer.Ordinal));
        Assert.Equal(["của người khác", "một"], (await IndexRowsAsync<ArticleIndex>()).Select(index => index.Title).Order(StringComparer.Ordinal));
    }

    [StoreFact]
    public async Task Save_CheckedTwiceInOneSession_DoesNotConflictWithItself()
    {
        var saved = await SaveAsync(Of("một"));
        await using var session = Store.CreateSession();
        var article = (await session.GetAsync<Article>(saved.Id))!;
        article.Title = "hai";
        await session.SaveAsync(article, checkConcurrency: true);
        await session.FlushAsync();
        article.Title = "ba";
        await session.SaveAsync(article, checkConcurrency: true);

        await session.SaveChangesAsync();

        Assert.Equal(["ba"], await TitlesAsync(query => query));
    }

    [StoreFact]
    public async Task Text_WithHalfACharacter_IsStoredWithoutIt()
    {
        // What is left when a text is cut through the middle of an emoji.
        var cut = "Hội xuân 🌸"[..^1];

        var saved = await SaveAsync(Of(cut));

        await using var session = Store.CreateSession();
        Assert.StartsWith("Hội xuân ", (await session.GetAsync<Article>(saved.Id))!.Title, StringComparison.Ordinal);
        Assert.Single(await TitlesAsync(query => query.With<ArticleIndex>(index => index.Title!.StartsWith("Hội xuân"))));
    }

    private async Task<long> VersionAsync(long id)
    {
        await using var session = Store.CreateSession();
        await using var command = (await session.CreateConnectionAsync()).CreateCommand();
        command.CommandText = $"""SELECT "Version" FROM {((Sapling.Data.Stores.DocumentStorage)Store).DocumentTable("")} WHERE "Id" = {id}""";
        return Convert.ToInt64(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Tells when a document's indexes are made, and makes none.</summary>
    private sealed class Noting<T>(Func<T, Task> note) : IndexProvider<T>
    {
        public Noting(Action<T> note)
            : this(item =>
            {
                note(item);
                return Task.CompletedTask;
            })
        {
        }

        public override void Describe(DescribeContext<T> context) => context.For<TagIndex>().Map(async (item, _) =>
        {
            await note(item);
            return Enumerable.Empty<TagIndex>();
        });
    }
}
