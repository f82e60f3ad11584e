using Sapling.Data.Queries;
using YesSql;

namespace OrchardSite.Engine.Tests.Data.Contract;

public abstract partial class StoreContract
{
    [StoreFact]
    public async Task CountUpTo_IsWhatThereIs_OrTheMostThatIsAskedFor()
    {
        await SeedAsync(Of("một", views: 1), Of("hai", views: 1), Of("ba", views: 1), Of("khác", views: 2));
        await using var session = Store.CreateSession();
        var query = session.Query<Article, ArticleIndex>(index => index.Views == 1);

        Assert.Equal(1, await query.CountUpToAsync(1));
        Assert.Equal(3, await query.CountUpToAsync(3));
        Assert.Equal(3, await query.CountUpToAsync(9));
        Assert.Equal(0, await session.Query<Article, ArticleIndex>(index => index.Views == 7).CountUpToAsync(5));
    }

    [StoreFact]
    public async Task CountUpTo_CountsNoDocumentTwice_AndWhatTheSessionSavedToo()
    {
        await SeedAsync(Of("một", tags: ["a", "b", "c"]));
        await using var session = Store.CreateSession();
        await session.SaveAsync(Of("hai", tags: ["a", "b"]));

        Assert.Equal(2, await session.Query<Article, TagIndex>(index => index.Tag != "x").NoDuplicates().CountUpToAsync(4));
        Assert.Equal(2, await session.Query<Article>().CountUpToAsync(4));
    }

    [StoreFact]
    public async Task CountUpTo_OfAPageOfAQuery_IsOfAllOfIt()
    {
        await SeedAsync([.. Enumerable.Range(0, 9).Select(number => Of($"{number}", views: number))]);
        await using var session = Store.CreateSession();
        var query = session.Query<Article, ArticleIndex>(index => index.Views > 0).OrderBy(index => index.Views).Skip(6).Take(2);

        Assert.Equal(8, await query.CountUpToAsync(100));
        Assert.Equal(2, (await query.ListAsync()).Count());
    }
}
