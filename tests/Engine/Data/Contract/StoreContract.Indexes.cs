using YesSql;

namespace OrchardSite.Engine.Tests.Data.Contract;

public abstract partial class StoreContract
{
    [StoreFact]
    public async Task ReduceIndex_OverManyDocuments_Sums()
    {
        await SeedAsync(Of("a", 1), Of("b", 2), Of("c", 4, day: "2021-06-19"), Of("nháp", 8, published: false));

        var days = (await IndexRowsAsync<ArticlesByDay>()).OrderBy(index => index.Day).ToArray();

        Assert.Equal([("20210618", 2, 3), ("20210619", 1, 4)], days.Select(day => (day.Day, day.Count, day.Views)));
    }

    [StoreFact]
    public async Task ReduceIndex_DocumentMovesToAnotherDay_FollowsInTheSameTransaction()
    {
        var article = Of("a", 1);
        await SeedAsync(article, Of("b", 2));

        await using (var session = Store.CreateSession())
        {
            var moved = (await session.GetAsync<Article>(article.Id))!;
            moved.PublishedUtc = moved.PublishedUtc.AddDays(1);
            await session.SaveAsync(moved);
            Assert.Equal(1, (await session.QueryIndex<ArticlesByDay>(index => index.Day == "20210618").FirstOrDefaultAsync())!.Count);
            await session.SaveChangesAsync();
        }

        Assert.Equal(["20210618", "20210619"], (await IndexRowsAsync<ArticlesByDay>()).Select(day => day.Day).Order());
    }

    [StoreFact]
    public async Task ReduceIndex_SourceNoLongerFits_TheGroupGoesWithItsLastDocument()
    {
        var article = await SaveAsync(Of("a", 1));

        article.Published = false;
        await SaveAsync(article);

        Assert.Empty(await IndexRowsAsync<ArticlesByDay>());
    }

    [StoreFact]
    public async Task ReduceIndex_UpdateOfADocumentThatAnotherChanged_SubtractsWhatIsStored()
    {
        var saved = await SaveAsync(Of("a", 1));
        await using var mine = Store.CreateSession();
        var stale = (await mine.GetAsync<Article>(saved.Id))!;
        await SaveAsync(new Article { Id = saved.Id, Title = "a", Views = 10, Published = true, PublishedUtc = saved.PublishedUtc });

        stale.Views = 3;
        await mine.SaveAsync(stale);
        await mine.SaveChangesAsync();

        var day = Assert.Single(await IndexRowsAsync<ArticlesByDay>());
        Assert.Equal((1, 3), (day.Count, day.Views));
    }

    [StoreFact]
    public async Task Query_ThroughAReduceIndex_GivesItsDocuments()
    {
        await SeedAsync(Of("a"), Of("b"), Of("c", day: "2021-06-19"));

        Assert.Equal(["a", "b"], (await TitlesAsync(query => query.With<ArticlesByDay>(index => index.Day == "20210618"))).Order());
    }

    [StoreFact]
    public async Task MapIndex_ManyRowsForADocument_AllAreWritten()
    {
        await SaveAsync(Of("a", tags: ["x", "y", "z"]));

        Assert.Equal(["x", "y", "z"], (await IndexRowsAsync<TagIndex>()).Select(index => index.Tag).Order());
    }

    [StoreFact]
    public async Task MapIndex_RowsThatDoNotChange_StayAsTheyAre()
    {
        var article = await SaveAsync(Of("a", tags: ["x", "y"]));
        var before = (await IndexRowsAsync<TagIndex>()).ToDictionary(index => index.Tag, index => index.Id);

        article.Title = "b";
        article.Tags = ["y", "z"];
        await SaveAsync(article);

        var after = (await IndexRowsAsync<TagIndex>()).ToDictionary(index => index.Tag, index => index.Id);
        Assert.Equal(["y", "z"], after.Keys.Order());
        Assert.Equal(before["y"], after["y"]);
        Assert.Equal(["b"], (await IndexRowsAsync<ArticleIndex>()).Select(index => index.Title));
    }

    [StoreFact]
    public async Task MapIndex_OtherRowsThanBefore_AreTheOnlyOnes()
    {
        await SaveAsync(Of("khác", tags: "khác"));

        foreach (var (before, after) in new (string[], string[])[] { (["x", "y", "z"], ["y"]), (["x"], ["x", "y", "z"]), (["x", "y"], ["y", "x"]), (["x", "x"], ["x"]), (["x"], []), ([], ["x", "x", "y"]) })
        {
            var article = await SaveAsync(Of("a", tags: before));
            article.Tags = [.. after];
            await SaveAsync(article);

            Assert.Equal(after.Append("khác").Order(), (await IndexRowsAsync<TagIndex>()).Select(index => index.Tag).Order());
            await using var session = Store.CreateSession();
            session.Delete((await session.GetAsync<Article>(article.Id))!);
            await session.SaveChangesAsync();
        }

        Assert.Equal(["khác"], await TitlesAsync(query => query.With<TagIndex>()));
    }

    /// <summary>As a version follows another: the rows of the one become those of the other.</summary>
    [StoreFact]
    public async Task MapIndex_RowsPassToAnotherDocument_InOneFlush()
    {
        var former = await SaveAsync(Of("trước", tags: ["x", "y"]));

        await using (var session = Store.CreateSession())
        {
            var stored = (await session.GetAsync<Article>(former.Id))!;
            stored.Tags = [];
            await session.SaveAsync(stored);
            await session.SaveAsync(Of("sau", tags: ["x", "z"]));
            await session.SaveChangesAsync();
        }

        Assert.Equal(["x", "z"], (await IndexRowsAsync<TagIndex>()).Select(index => index.Tag).Order());
        Assert.Equal(["sau"], await TitlesAsync(query => query.With<TagIndex>(index => index.Tag == "x")));
        Assert.Equal(["sau"], await TitlesAsync(query => query.With<TagIndex>(index => index.Tag == "z")));
    }

    [StoreFact]
    public async Task ReduceIndex_ADocumentLeavesAsAnotherJoins_CountsBoth()
    {
        var former = await SaveAsync(Of("a", 1));

        await using (var session = Store.CreateSession())
        {
            var stored = (await session.GetAsync<Article>(former.Id))!;
            stored.Published = false;
            await session.SaveAsync(stored);
            await session.SaveAsync(Of("b", 5));
            await session.SaveChangesAsync();
        }

        var day = Assert.Single(await IndexRowsAsync<ArticlesByDay>());
        Assert.Equal((1, 5), (day.Count, day.Views));
        Assert.Equal(["b"], await TitlesAsync(query => query.With<ArticlesByDay>(index => index.Day == "20210618")));
    }

    [StoreFact]
    public async Task ReduceIndex_ChangeThatTheGroupDoesNotSee_LeavesIt()
    {
        var article = await SaveAsync(Of("a", 1));
        article.Title = "b";
        await SaveAsync(article);

        var day = Assert.Single(await IndexRowsAsync<ArticlesByDay>());
        Assert.Equal((1, 1), (day.Count, day.Views));
        Assert.Equal(["b"], await TitlesAsync(query => query.With<ArticlesByDay>(index => index.Day == "20210618")));
    }

    [StoreFact]
    public async Task ManyDocumentsInOneFlush_AllHaveTheirRows()
    {
        await SeedAsync([.. Enumerable.Range(0, 250).Select(i => Of($"bài {i}", 1, tags: [$"t{i}", "chung"]))]);

        Assert.Equal(500, (await IndexRowsAsync<TagIndex>()).Length);
        Assert.Equal(["bài 249"], await TitlesAsync(query => query.With<TagIndex>(index => index.Tag == "t249")));
        Assert.Equal(250, Assert.Single(await IndexRowsAsync<ArticlesByDay>()).Count);
    }

    [StoreFact]
    public async Task Collection_HasItsOwnDocumentsAndIndexes()
    {
        await Store.InitializeCollectionAsync("Archive");
        Store.RegisterIndexes([new ArticleIndexes()], "Archive");
        await MigrateAsync(new ArticleMigration { Collection = "Archive" });
        await SaveAsync(Of("chính"));

        await using (var session = Store.CreateSession())
        {
            await session.SaveAsync(Of("lưu trữ"), "Archive");
            await session.SaveChangesAsync();
        }

        await using var reader = Store.CreateSession();
        Assert.Equal("lưu trữ", (await reader.Query<Article, ArticleIndex>(index => index.Published, "Archive").FirstOrDefaultAsync())!.Title);
        Assert.Equal(1, await reader.Query<Article>("Archive").CountAsync());
        Assert.Equal(["chính"], await TitlesAsync(query => query.With<ArticleIndex>()));
    }

    [StoreFact]
    public async Task Collection_NotInitialized_SaysWhatToCall()
    {
        await using var session = Store.CreateSession();

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => session.SaveAsync(Of("a"), "Nowhere"));

        Assert.Contains("InitializeCollectionAsync", exception.Message, StringComparison.Ordinal);
    }

    [StoreFact]
    public async Task Save_UnchangedObject_IsMappedAgainByTheRulesOfNow()
    {
        var article = await SaveAsync(Of("a", tags: ["cũ"]));
        await using var session = Store.CreateSession();
        var stored = (await session.GetAsync<Article>(article.Id))!;
        var rules = new LaterTags();
        session.RegisterIndexes(rules);

        await session.SaveAsync(stored);
        await session.FlushAsync();
        await session.SaveAsync(stored);
        await session.SaveChangesAsync();

        Assert.Equal(["cũ", "mới"], (await IndexRowsAsync<TagIndex>()).Select(index => index.Tag).Order());
        Assert.Equal(1, rules.Mapped);
    }

    private sealed class LaterTags : YesSql.Indexes.IndexProvider<Article>
    {
        public int Mapped { get; private set; }

        public override void Describe(YesSql.Indexes.DescribeContext<Article> context) => context.For<TagIndex>().Map(article =>
        {
            Mapped++;
            return new TagIndex { Tag = "mới" };
        });
    }

    [StoreFact]
    public async Task SessionIndexProvider_IndexesWhatTheSessionWrites()
    {
        await using var session = Store.CreateSession();
        session.RegisterIndexes(new PageTags());
        await session.SaveAsync(new Page { Text = "một hai" });
        await session.SaveChangesAsync();

        Assert.Equal(["hai", "một"], (await IndexRowsAsync<TagIndex>()).Select(index => index.Tag).Order(StringComparer.Ordinal));
    }

    private sealed class PageTags : YesSql.Indexes.IndexProvider<Page>
    {
        public override void Describe(YesSql.Indexes.DescribeContext<Page> context) => context.For<TagIndex>().Map(async (page, cancellation) =>
        {
            await Task.Yield();
            cancellation.ThrowIfCancellationRequested();
            return page.Text.Split(' ').Select(word => new TagIndex { Tag = word });
        });
    }
}
