using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Tests.Content.Managing;

/// <summary>Which events an operation has, in which order: what modules written for Orchard Core rely on.</summary>
public sealed class EventOrderTests
{
    private readonly List<string> _log = [];

    [Fact]
    public async Task New()
    {
        await using var tenant = await StartAsync();

        await tenant.DoAsync(contents => contents.NewAsync("Article"));

        Assert.Equal(["ActivatingAsync", "ActivatedAsync", "InitializingAsync", "InitializedAsync"], _log);
    }

    [Fact]
    public async Task Create_Published()
    {
        await using var tenant = await StartAsync();

        await tenant.DoAsync(async contents => await CreateAsync(contents, VersionOptions.Published));

        Assert.Equal(["CreatingAsync", "CreatedAsync", "PublishingAsync", "PublishedAsync"], _log);
    }

    [Fact]
    public async Task Create_Draft()
    {
        await using var tenant = await StartAsync();

        await tenant.DoAsync(async contents => await CreateAsync(contents, VersionOptions.Draft));

        Assert.Equal(["CreatingAsync", "CreatedAsync"], _log);
    }

    [Fact]
    public async Task DraftOfAPublishedItem_ThenPublish()
    {
        await using var tenant = await StartAsync();
        var id = await tenant.CreateAsync("Article", "Tin");
        _log.Clear();

        await tenant.DoAsync(async contents =>
        {
            var draft = (await contents.GetAsync(id, VersionOptions.DraftRequired))!;
            await contents.UpdateAsync(draft);
            await contents.SaveDraftAsync(draft);
            await contents.PublishAsync(draft);
        });

        Assert.Equal(
            [
                "LoadingAsync", "LoadedAsync", "VersioningAsync", "VersionedAsync", "UpdatingAsync", "UpdatedAsync", "DraftSavingAsync", "DraftSavedAsync",
                "PublishingAsync", "PublishedAsync",
            ],
            _log);
    }

    [Fact]
    public async Task PublishedItem_PublishedAgain_HasNoEvents()
    {
        await using var tenant = await StartAsync();
        var id = await tenant.CreateAsync("Article", "Tin");

        await tenant.DoAsync(async contents =>
        {
            var item = (await contents.GetAsync(id))!;
            _log.Clear();
            Assert.True(await contents.PublishAsync(item));
            await contents.SaveDraftAsync(item);
        });

        Assert.Empty(_log);
    }

    [Fact]
    public async Task Unpublish_Discard_Remove()
    {
        await using var tenant = await StartAsync();
        var id = await tenant.CreateAsync("Article", "Tin");

        await tenant.DoAsync(async contents =>
        {
            var item = (await contents.GetAsync(id))!;
            _log.Clear();
            await contents.UnpublishAsync(item);
            Assert.Equal(["UnpublishingAsync", "UnpublishedAsync"], _log);

            _log.Clear();
            await contents.DiscardDraftAsync(item);
            Assert.Equal(["RemovingAsync", "RemovedAsync"], _log);
            Assert.False(await contents.RemoveAsync(item));
        });
    }

    [Fact]
    public async Task Clone()
    {
        await using var tenant = await StartAsync();
        var id = await tenant.CreateAsync("Article", "Tin");

        await tenant.DoAsync(async contents =>
        {
            var item = (await contents.GetAsync(id))!;
            _log.Clear();
            await contents.CloneAsync(item);
        });

        Assert.Equal(
            ["ActivatingAsync", "ActivatedAsync", "InitializingAsync", "InitializedAsync", "CreatingAsync", "CreatedAsync", "CloningAsync", "ClonedAsync"],
            _log);
    }

    [Fact]
    public async Task Restore()
    {
        await using var tenant = await StartAsync();
        var id = await tenant.CreateAsync("Article", "Tin");

        await tenant.DoAsync(async contents =>
        {
            var former = (await contents.GetAllVersionsAsync(id)).Single();
            _log.Clear();
            await contents.RestoreAsync(former);
        });

        Assert.Equal(["RestoringAsync", "ValidatingAsync", "ValidatedAsync", "RestoredAsync"], _log);
    }

    [Fact]
    public async Task Import_NewPublishedVersion()
    {
        await using var tenant = await StartAsync();

        await tenant.DoAsync(contents => contents.ImportAsync([new ContentItem { ContentType = "Article", ContentItemId = "a", Latest = true, Published = true }]));

        Assert.Equal(
            ["ImportingAsync", "CreatingAsync", "LoadingAsync", "ValidatingAsync", "ValidatedAsync", "CreatedAsync", "PublishingAsync", "PublishedAsync", "ImportedAsync"],
            _log);
    }

    [Fact]
    public async Task Load_OnceAScope()
    {
        await using var tenant = await StartAsync();
        var id = await tenant.CreateAsync("Article", "Tin");
        _log.Clear();

        await tenant.DoAsync(async contents =>
        {
            var item = await contents.GetAsync(id);
            Assert.Same(item, await contents.GetAsync(id, VersionOptions.Latest));
            Assert.Same(item, await contents.GetVersionAsync(item!.ContentItemVersionId));
            Assert.Same(item, Assert.Single(await contents.GetAsync([id])));
        });

        Assert.Equal(["LoadingAsync", "LoadedAsync"], _log);
    }

    private Task<ContentTenant> StartAsync() => ContentTenant.StartAsync(services => services.AddScoped(_ => EachEvent.Noting(_log)));

    private async Task CreateAsync(IContentManager contents, VersionOptions options)
    {
        var item = await contents.NewAsync("Article");
        _log.Clear();
        await contents.CreateAsync(item, options);
    }
}
