using Agency.News;
using Agency.News.Indexes;
using OrchardCore.ContentManagement;
using YesSql;
using static OrchardSite.Modules.Tests.News.Article;

namespace OrchardSite.Modules.Tests.News.Indexes;

public sealed class NewsIndexProviderTests : IAsyncLifetime
{
    private readonly FakeSite _site = new();
    private ModuleStore _store = null!;

    public async Task InitializeAsync() => _store = await ModuleStore.CreateAsync<Migrations>(migration => migration.CreateAsync());

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task Published_HasItsPlaceAndItsLocalDay()
    {
        await SaveAsync(Of("a", Utc(2021, 6, 17, 17, 30)));

        var row = Assert.Single(await RowsAsync());
        Assert.Equal(("a", NewsIndex.All, 20210618), (row.ContentItemId, row.List, row.Day));
        Assert.Equal(new DateTime(2021, 6, 18, 0, 30, 0), NewsPosition.LocalTimeOf(row.Position));
    }

    [Fact]
    public async Task DraftsAndOtherTypes_HaveNone()
    {
        await SaveAsync(Of("nháp", Utc(2021, 6, 17), published: false, terms: ["t"]));
        await SaveAsync(Of("trang", Utc(2021, 6, 17), type: "Page", terms: ["t"]));

        Assert.Empty(await RowsAsync());
    }

    [Fact]
    public async Task Categories_HaveARowEach_AndATermNamedTwiceOne()
    {
        await SaveAsync(Of("a", Utc(2021, 6, 17), terms: ["x", "y", "x"]));

        Assert.Equal([NewsIndex.All, "x", "y"], (await RowsAsync()).Select(row => row.List).Order());
    }

    [Fact]
    public async Task Unpublished_LosesAllRows()
    {
        var item = Of("a", Utc(2021, 6, 17), terms: ["x"]);
        await SaveAsync(item);
        item.Published = false;
        await SaveAsync(item);

        Assert.Empty(await RowsAsync());
    }

    [Fact]
    public async Task SavedAgainAfterTheZoneChanged_MovesToItsDayThere()
    {
        await SaveAsync(Of("a", Utc(2021, 6, 17, 17, 30), terms: ["x"]));
        _site.Settings.TimeZoneId = "Etc/UTC";

        await using (var session = Session())
        {
            await session.SaveAsync((await session.Query<ContentItem>().FirstOrDefaultAsync())!);
            await session.SaveChangesAsync();
        }

        Assert.Equal([20210617, 20210617], (await RowsAsync()).Select(row => row.Day));
    }

    private ISession Session() => _store.Store.CreateSession().RegisterIndexes([new NewsIndexProvider(CalendarOf(_site))]);

    private async Task SaveAsync(ContentItem item)
    {
        await using var session = Session();
        await session.SaveAsync(item);
        await session.SaveChangesAsync();
    }

    private async Task<IEnumerable<NewsIndex>> RowsAsync()
    {
        await using var session = _store.Store.CreateSession();
        return await session.QueryIndex<NewsIndex>().ListAsync();
    }
}
