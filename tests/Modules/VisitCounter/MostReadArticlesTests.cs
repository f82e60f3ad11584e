using Agency.VisitCounter;
using Agency.VisitCounter.Counts;
using OrchardCore.ContentManagement;
using OrchardSite.Modules.Tests.Review;

namespace OrchardSite.Modules.Tests.VisitCounter;

public sealed class MostReadArticlesTests : IAsyncLifetime
{
    private readonly FakeSite _site = new();
    private readonly List<ContentItem> _published = [];
    private ModuleStore _store = null!;
    private CountStore _counts = null!;

    public async Task InitializeAsync()
    {
        _store = await ModuleStore.CreateAsync<Migrations>(migration => migration.CreateAsync());
        _counts = new CountStore(_store.Store);
    }

    public async Task DisposeAsync() => await _store.DisposeAsync();

    [Fact]
    public async Task TheMostReadComesFirst()
    {
        Publish("ít", "vừa", "nhiều");
        await CountAsync(("vừa", 5), ("nhiều", 9), ("ít", 1));

        Assert.Equal(["nhiều", "vừa"], await ListAsync(2));
        Assert.Equal(["nhiều", "vừa", "ít"], await ListAsync(50));
    }

    [Fact]
    public async Task ViewsThatWereCarriedOverCount()
    {
        Publish("cũ", "mới", "cả hai");
        _site.With(new VisitCounterSettings { StartViews = { ["cũ"] = 10, ["cả hai"] = 6 } });
        await CountAsync(("mới", 9), ("cả hai", 5));

        Assert.Equal(["cả hai", "cũ", "mới"], await ListAsync(3));
    }

    [Fact]
    public async Task WhatIsNoLongerPublishedOrNoArticleLeavesItsPlaceToTheNext()
    {
        Publish("a", "b");
        _published.Add(new ContentItem { ContentItemId = "trang", ContentType = "Page" });
        await CountAsync(("đã gỡ", 100), ("trang", 50), ("a", 3), ("b", 2));

        Assert.Equal(["a", "b"], await ListAsync(2));
    }

    [Fact]
    public async Task TheTypesAreTheSites()
    {
        Publish("a");
        _published.Add(new ContentItem { ContentItemId = "trang", ContentType = "Page" });
        _site.With(new VisitCounterSettings { MostReadTypes = ["Page"] });
        await CountAsync(("a", 3), ("trang", 2));

        Assert.Equal(["trang"], await ListAsync(5));
    }

    [Fact]
    public async Task WithoutViewsThereIsNone() => Assert.Empty(await ListAsync(5));

    private void Publish(params string[] ids) => _published.AddRange(ids.Select(id => new ContentItem { ContentItemId = id, ContentType = "Article" }));

    private Task CountAsync(params (string Id, long Views)[] views)
        => _counts.WriteAsync(new CountBatch([], [.. views.Select(view => new ViewDelta(view.Id, view.Views))]), [], null, default);

    private async Task<IEnumerable<string>> ListAsync(int count)
    {
        // In any order: which is most read is not the manager's business.
        var contents = Answers<IContentManager>.With((method, arguments) => method.Name == nameof(IContentManager.GetAsync) && arguments[0] is IEnumerable<string> ids
            ? Task.FromResult(_published.Where(item => ids.Contains(item.ContentItemId)).OrderBy(item => item.ContentItemId, StringComparer.Ordinal).AsEnumerable())
            : null);
        return (await new MostReadArticles(_counts, _site, contents).ListAsync(count)).Select(item => item.ContentItemId);
    }
}
