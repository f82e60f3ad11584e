using YesSql;
using YesSql.Services;

namespace OrchardSite.Engine.Tests.Data.Contract;

public abstract partial class StoreContract
{
    private Task SeedQueriesAsync() => SeedAsync(
        Of("Đồng bào Khmer", 5, day: "2021-06-18", tags: ["khmer", "lễ hội"]),
        Of("Dân vận khéo", 1, day: "2021-06-19", tags: ["dân vận"]),
        Of("Đồng bào Chăm", 3, day: "2021-06-20", tags: ["chăm", "lễ hội"]),
        Of("Bản nháp", 9, published: false, day: "2021-06-21"));

    [StoreFact]
    public async Task OrderBy_ThenBy_SkipAndTake_GivePages()
    {
        await SeedQueriesAsync();

        Assert.Equal(
            ["Đồng bào Chăm", "Dân vận khéo"],
            await TitlesAsync(query => query.With<ArticleIndex>(index => index.Published).OrderByDescending(index => index.PublishedUtc).ThenBy(index => index.Title).Take(2)));
        Assert.Equal(
            ["Đồng bào Khmer"],
            await TitlesAsync(query => query.With<ArticleIndex>(index => index.Published).OrderByDescending(index => index.PublishedUtc).Skip(2).Take(2)));
        Assert.Equal(
            ["Đồng bào Khmer", "Bản nháp"],
            await TitlesAsync(query => query.With<ArticleIndex>().OrderBy(index => index.Views).Skip(2)));
    }

    [StoreFact]
    public async Task OrderBy_Again_ReplacesTheOrder()
    {
        await SeedQueriesAsync();

        Assert.Equal("Bản nháp", (await TitlesAsync(query => query.With<ArticleIndex>().OrderBy(index => index.Views).OrderByDescending(index => index.Views)))[0]);
    }

    [StoreFact]
    public async Task Pages_OfEqualKeys_NeverRepeatARow()
    {
        await SeedAsync([.. Enumerable.Range(0, 30).Select(number => Of($"Bài {number}", views: 7))]);
        var seen = new List<string>();

        for (var page = 0; page < 6; page++)
        {
            seen.AddRange(await TitlesAsync(query => query.With<ArticleIndex>(index => index.Views == 7).OrderByDescending(index => index.PublishedUtc).Skip(page * 5).Take(5)));
        }

        Assert.Equal(30, seen.Distinct().Count());
    }

    [StoreFact]
    public async Task CountAsync_IgnoresPageAndOrder()
    {
        await SeedQueriesAsync();
        await using var session = Store.CreateSession();

        Assert.Equal(3, await session.Query<Article, ArticleIndex>(index => index.Published).OrderBy(index => index.Title).Skip(1).Take(1).CountAsync());
        Assert.Equal(4, await session.Query<Article>().CountAsync());
        Assert.Equal(4, await session.QueryIndex<ArticleIndex>().CountAsync());
        Assert.Equal(1, await session.QueryIndex<ArticleIndex>(index => !index.Published).CountAsync());
    }

    [StoreFact]
    public async Task Query_RunTwice_GivesTheSame()
    {
        await SeedQueriesAsync();
        await using var session = Store.CreateSession();
        var query = session.Query<Article, ArticleIndex>(index => index.Published).OrderBy(index => index.Views).Take(2);

        Assert.Equal(3, await query.CountAsync());
        Assert.Equal("Dân vận khéo", (await query.FirstOrDefaultAsync())!.Title);
        Assert.Equal(2, (await query.ListAsync()).Count());
        Assert.Equal(2, (await query.ListAsync()).Count());
    }

    [StoreFact]
    public async Task With_SeveralIndexes_JoinsThem()
    {
        await SeedQueriesAsync();

        Assert.Equal(
            ["Đồng bào Khmer", "Đồng bào Chăm"],
            await TitlesAsync(query => query.With<TagIndex>(index => index.Tag == "lễ hội").With<ArticleIndex>(index => index.Views > 1).OrderByDescending(index => index.Views)));
    }

    [StoreFact]
    public async Task NoDuplicates_ManyRowsOfADocument_GivesItOnce()
    {
        await SeedAsync(Of("a", 2, tags: ["x", "y"]), Of("b", 1, tags: ["x", "z"]));
        await using var session = Store.CreateSession();

        Assert.Equal(
            ["b", "a"],
            (await session.Query<Article, TagIndex>(index => index.Tag != "q").With<ArticleIndex>().OrderBy(index => index.Views).NoDuplicates().ListAsync()).Select(article => article.Title));
        Assert.Equal(2, await session.Query<Article, TagIndex>(index => index.Tag != "q").NoDuplicates().CountAsync());
        Assert.Equal(4, await session.Query<Article, TagIndex>(index => index.Tag != "q").CountAsync());
        Assert.Single(await session.Query<Article, TagIndex>(index => index.Tag != "q").NoDuplicates().Take(1).ListAsync());
    }

    [StoreFact]
    public async Task Any_And_All_CombineGroups()
    {
        await SeedQueriesAsync();

        Assert.Equal(
            ["Bản nháp", "Đồng bào Chăm"],
            (await TitlesAsync(query => query.Any(
                group => group.With<ArticleIndex>(index => index.Views == 9),
                group => group.With<TagIndex>(index => index.Tag == "chăm")))).Order(StringComparer.Ordinal));

        Assert.Equal(
            ["Đồng bào Khmer"],
            await TitlesAsync(query => query.With<ArticleIndex>(index => index.Published).All(
                group => group.With<TagIndex>(index => index.Tag == "lễ hội"),
                group => group.With<TagIndex>(index => index.Tag == "khmer"))));

        await using var session = Store.CreateSession();
        var any = await session.Query<Article>().AnyAsync(group => new ValueTask<IQuery<Article>>(group.With<ArticleIndex>(index => index.Views == 1)));
        Assert.Equal(1, await any.CountAsync());
    }

    [StoreFact]
    public async Task Any_InnerOrder_IsRefused()
    {
        await using var session = Store.CreateSession();

        Assert.Throws<InvalidOperationException>(() => session.Query<Article>().Any(group => group.With<ArticleIndex>().OrderBy(index => index.Views)));
    }

    [StoreFact]
    public async Task Query_ByType_LeavesOtherTypesOut()
    {
        await SeedQueriesAsync();
        await SaveAsync(new Page { Text = "trang" });
        await using var session = Store.CreateSession();

        Assert.Equal("trang", Assert.Single(await session.Query<Page>().ListAsync()).Text);
        Assert.Equal(5, (await session.Query().Any().ListAsync()).Count());
    }

    [StoreFact]
    public async Task ToAsyncEnumerable_AllowsOtherQueriesMeanwhile()
    {
        await SeedQueriesAsync();
        await using var session = Store.CreateSession();
        var count = 0;

        await foreach (var article in session.Query<Article, ArticleIndex>(index => index.Published).ToAsyncEnumerable())
        {
            count += await session.Query<Article, ArticleIndex>(index => index.Title == article.Title).CountAsync();
        }

        Assert.Equal(3, count);
    }

    [StoreFact]
    public async Task Where_RawSqlWithParameters_IsUsed()
    {
        await SeedQueriesAsync();

        Assert.Equal(
            ["Dân vận khéo"],
            await TitlesAsync(query => query.With<ArticleIndex>().Where(dialect => $"{dialect.QuoteForColumnName("Views")} < @limit").WithParameter("limit", 3)));
    }

    [StoreFact]
    public async Task ExecuteQuery_CompiledQuery_TakesTheParametersOfEachInstance()
    {
        await SeedQueriesAsync();
        await using var session = Store.CreateSession();

        Assert.Equal("Dân vận khéo", (await session.ExecuteQuery(new ByViews(1)).FirstOrDefaultAsync())!.Title);
        Assert.Equal("Đồng bào Chăm", (await session.ExecuteQuery(new ByViews(3)).FirstOrDefaultAsync())!.Title);
    }

    [StoreFact]
    public async Task QueryIndex_RowsCarryTheirValues()
    {
        var saved = await SaveAsync(Of("Đồng bào", 5));
        await using var session = Store.CreateSession();

        var row = (await session.QueryIndex<ArticleIndex>(index => index.DocumentId == saved.Id).FirstOrDefaultAsync())!;

        Assert.Equal((saved.Id, "Đồng bào", 5, true), (row.DocumentId, row.Title, row.Views, row.Published));
        Assert.Equal(saved.PublishedUtc, row.PublishedUtc);
        Assert.Equal(DateTimeKind.Utc, row.PublishedUtc.Kind);
        Assert.Null(row.Reviewed);
        Assert.Equal(TimeSpan.FromMinutes(5), row.Length);
        Assert.Equal(new Guid(5, 0, 0, new byte[8]), row.Token);
        Assert.True(row.Id > 0);
    }

    [StoreFact]
    public async Task QueryIndex_WithAnotherIndex_JoinsOnTheDocument()
    {
        await SeedQueriesAsync();
        await using var session = Store.CreateSession();

        var rows = await session.QueryIndex<TagIndex>(index => index.Tag == "lễ hội").With<ArticleIndex>(index => index.Views > 4).ListAsync();

        Assert.Equal("Đồng bào Khmer", Assert.Single(rows).Title);
    }

    private sealed class ByViews(int views) : ICompiledQuery<Article>
    {
        public int Views { get; } = views;

        public System.Linq.Expressions.Expression<Func<IQuery<Article>, IQuery<Article>>> Query() =>
            query => query.With<ArticleIndex>(index => index.Views == Views);
    }
}
