using System.Linq.Expressions;
using YesSql;

namespace OrchardSite.Engine.Tests.Data.Contract;

public abstract partial class StoreContract
{
    /// <summary>Columns of every type, with the order in which a, b and c stand in them.</summary>
    private static readonly (Expression<Func<ArticleIndex, object?>> Column, string Ascending)[] s_orders =
    [
        (index => index.Title, "abc"),
        (index => index.Published, "bca"),
        (index => index.PublishedUtc, "cba"),
        (index => index.Views, "bac"),
        (index => index.Stage, "cab"),
        (index => index.Price, "acb"),
        (index => index.Token, "bac"),
        (index => index.Length, "bac"),
        (index => index.Views + 1, "bac"),
        (index => index.PublishedUtc.Month, "cba"),
    ];

    /// <summary>Each document has two rows in another index; an order must neither repeat it nor fail for its type.</summary>
    [StoreFact]
    public async Task OrderBy_AnyType_OfDocumentsWithManyRows_GivesEachOnce()
    {
        await SeedOrdersAsync();

        foreach (var (column, ascending) in s_orders)
        {
            foreach (var descending in new[] { false, true })
            {
                await using var session = Store.CreateSession();
                var query = session.Query<Article, TagIndex>(index => index.Tag != "z").With<ArticleIndex>();
                var ordered = (descending ? query.OrderByDescending(column) : query.OrderBy(column)).ThenBy(index => index.Title).NoDuplicates();
                var titles = string.Concat((await ordered.ListAsync()).Select(article => article.Title));
                var expected = Expected(column, ascending, descending);

                Assert.True(expected == titles, $"{column}, descending {descending}: expected {expected}, got {titles}");
                Assert.Equal(expected[1..2], string.Concat((await ordered.Skip(1).Take(1).ListAsync()).Select(article => article.Title)));
                Assert.Equal(3, await ordered.CountAsync());
            }
        }
    }

    [StoreFact]
    public async Task OrderBy_AnyType_OfIndexRows_IsTheSame()
    {
        await SeedOrdersAsync();

        foreach (var (column, ascending) in s_orders)
        {
            await using var session = Store.CreateSession();

            Assert.Equal(ascending, string.Concat((await session.QueryIndex<ArticleIndex>().OrderBy(column).ThenBy(index => index.Title).ListAsync()).Select(row => row.Title)));
            Assert.Equal(
                Expected(column, ascending, descending: true),
                string.Concat((await session.QueryIndex<ArticleIndex>().OrderByDescending(column).ThenBy(index => index.Title).ListAsync()).Select(row => row.Title)));
        }
    }

    [StoreFact]
    public async Task Page_OfAnyShape_IsPartOfTheList()
    {
        await SeedAsync([.. Enumerable.Range(0, 7).Select(number => Of($"{number}", number))]);
        await using var session = Store.CreateSession();

        Assert.Equal("456", await PageAsync(query => query.Skip(4)));
        Assert.Equal("", await PageAsync(query => query.Skip(9)));
        Assert.Equal("", await PageAsync(query => query.Take(0)));
        Assert.Equal("0123456", await PageAsync(query => query.Skip(0)));
        Assert.Equal("34", await PageAsync(query => query.Skip(3).Take(2)));
        Assert.Equal("6", await PageAsync(query => query.Skip(6).Take(5)));
        Assert.Equal("3", (await session.Query<Article, ArticleIndex>().OrderBy(index => index.Views).Skip(3).FirstOrDefaultAsync())!.Title);
        Assert.Null(await session.Query<Article, ArticleIndex>().OrderBy(index => index.Views).Skip(9).FirstOrDefaultAsync());
        Assert.Equal("45", string.Concat((await session.QueryIndex<ArticleIndex>().OrderBy(index => index.Views).Skip(4).Take(2).ListAsync()).Select(row => row.Title)));
        Assert.Equal(7, await session.Query<Article, ArticleIndex>().OrderBy(index => index.Views + 1).Skip(3).Take(2).CountAsync());

        async Task<string> PageAsync(Func<IQuery<Article>, IQuery<Article>> page) =>
            string.Concat((await page(session.Query<Article, ArticleIndex>().OrderBy(index => index.Views)).ListAsync()).Select(article => article.Title));
    }

    private static string Expected(Expression<Func<ArticleIndex, object?>> column, string ascending, bool descending) =>
        !descending ? ascending : column.ToString().Contains("Published,", StringComparison.Ordinal) || column.ToString().EndsWith("Published, Object)", StringComparison.Ordinal)
            ? "abc" // Two are equal: these stay in the order of their titles.
            : new string([.. ascending.Reverse()]);

    private Task SeedOrdersAsync() => SeedAsync(
        new Article { Title = "a", Published = true, PublishedUtc = new DateTime(2021, 9, 1, 0, 0, 0, DateTimeKind.Utc), Views = 20, Stage = Stage.Review, Price = 1.5m, Tags = ["x", "y"] },
        new Article { Title = "b", Published = false, PublishedUtc = new DateTime(2021, 5, 1, 0, 0, 0, DateTimeKind.Utc), Views = 10, Stage = Stage.Published, Price = 10m, Tags = ["x", "y"] },
        new Article { Title = "c", Published = false, PublishedUtc = new DateTime(2021, 1, 1, 0, 0, 0, DateTimeKind.Utc), Views = 30, Stage = Stage.Draft, Price = 2.25m, Tags = ["x", "y"] });
}
