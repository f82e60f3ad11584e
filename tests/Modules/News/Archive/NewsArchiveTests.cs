using Agency.News;
using Agency.News.Archive;
using Agency.News.Indexes;
using static OrchardSite.Modules.Tests.News.Article;

namespace OrchardSite.Modules.Tests.News.Archive;

/// <summary>What the archive knows without loading an article; lists and neighbours are tested over HTTP.</summary>
public sealed class NewsArchiveTests : IAsyncLifetime
{
    private ModuleStore _store = null!;

    public async Task InitializeAsync()
    {
        _store = await ModuleStore.CreateAsync<Migrations>(migration => migration.CreateAsync());

        foreach (var day in (int[])[20190331, 20190401, 20210618, 20210618, 20210630, 20210701, 20220101])
        {
            await _store.ExecuteAsync($"INSERT INTO \"t_NewsIndex\" (\"ContentItemId\", \"Position\", \"Day\") VALUES ('x', 0, {day})");
        }
    }

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Theory]
    [InlineData(null, null, null, 7)]
    [InlineData(2021, null, null, 4)]
    [InlineData(2021, 6, null, 3)]
    [InlineData(2021, 6, 18, 2)]
    [InlineData(2021, 6, 19, 0)]
    [InlineData(2020, null, null, 0)]
    public async Task Count_IsOfThePeriodAlone(int? year, int? month, int? day, int count) =>
        Assert.Equal(count, await WithArchiveAsync(archive => archive.CountAsync(Period(year, month, day))));

    [Theory]
    [InlineData(2021, 6, 18, "Tin ngày 01/04/2019", "Tin ngày 30/06/2021")]
    [InlineData(2021, 6, 19, "Tin ngày 18/06/2021", "Tin ngày 30/06/2021")]
    [InlineData(2021, 6, null, "Tin tháng 04/2019", "Tin tháng 07/2021")]
    [InlineData(2020, null, null, "Tin năm 2019", "Tin năm 2021")]
    [InlineData(2019, null, null, null, "Tin năm 2021")]
    [InlineData(2022, 1, 1, "Tin ngày 01/07/2021", null)]
    [InlineData(null, null, null, null, null)]
    public async Task Nearest_AreOfTheSameLength(int? year, int? month, int? day, string? before, string? after)
    {
        var (earlier, later) = await WithArchiveAsync(archive => archive.NearestAsync(Period(year, month, day)));

        Assert.Equal((before, after), (earlier?.Title, later?.Title));
    }

    [Fact]
    public async Task Neighbours_OfADraftOrAPage_AreNone()
    {
        var draft = await WithArchiveAsync(archive => archive.NeighboursAsync(Of("a", Utc(2021, 6, 18), published: false), 3));
        var page = await WithArchiveAsync(archive => archive.NeighboursAsync(Of("b", Utc(2021, 6, 18), type: "Page"), 3));

        Assert.Empty(draft.Newer.Concat(draft.Older).Concat(page.Newer).Concat(page.Older));
    }

    private static ArchivePeriod Period(int? year, int? month, int? day) => year is { } number ? ArchivePeriod.Of(number, month, day)! : ArchivePeriod.All;

    private async Task<T> WithArchiveAsync<T>(Func<NewsArchive, Task<T>> ask)
    {
        await using var session = _store.Store.CreateSession();
        return await ask(new NewsArchive(session, null!, CalendarOf(new FakeSite()), new NewsDays(new FakeSignal())));
    }
}
