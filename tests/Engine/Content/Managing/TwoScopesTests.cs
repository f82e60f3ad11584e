using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data.Documents;

namespace OrchardSite.Engine.Tests.Content.Managing;

/// <summary>Two requests change one item at the same time: the later one fails, and the item stays one with one latest version.</summary>
public sealed class TwoScopesTests
{
    [Fact]
    public async Task BothMakeADraft()
    {
        ContentTenant tenant = null!;
        var isFirst = true;
        tenant = await StartAsync(services => services.AddScoped(_ => EachEvent.Of(async (name, _) =>
        {
            if (isFirst && name == "VersioningAsync")
            {
                isFirst = false;
                await tenant.DoAsync(contents => DraftAsync(contents, "của người khác"));
            }
        })));
        await using var _ = tenant;

        await Assert.ThrowsAsync<DocumentStoreCommitException>(() => tenant.DoAsync(contents => DraftAsync(contents, "của tôi")));

        var versions = await tenant.ReadAsync(contents => contents.GetAllVersionsAsync("4a"));
        Assert.Equal("của người khác", Assert.Single(versions, version => version.Latest).DisplayText);
    }

    [Fact]
    public Task OneUnpublishesWhileAnotherMakesADraft() => ConflictAsync(
        mine: (contents, _) => DraftAsync(contents, "của tôi"),
        theirs: async contents => await contents.UnpublishAsync((await contents.GetAsync("4a", VersionOptions.Latest))!),
        latest: "Gốc");

    [Fact]
    public Task OneRemovesWhileAnotherSaves() => ConflictAsync(
        mine: (contents, item) => contents.UpdateAsync(item),
        theirs: async contents => await contents.RemoveAsync((await contents.GetAsync("4a"))!),
        latest: null);

    /// <summary>What was read before it was published says that it is a draft: saving that would take it off the site again.</summary>
    [Fact]
    public async Task OnePublishesADraftWhileAnotherSavesIt()
    {
        await using var tenant = await StartAsync();
        await tenant.DoAsync(contents => DraftAsync(contents, "nháp"));

        await Assert.ThrowsAsync<DocumentStoreCommitException>(() => tenant.DoAsync(async contents =>
        {
            var draft = (await contents.GetAsync("4a", VersionOptions.Draft))!;
            await tenant.DoAsync(async others => await others.PublishAsync((await others.GetAsync("4a", VersionOptions.Draft))!));
            draft.DisplayText = "đè lên";
            await contents.UpdateAsync(draft);
        }));

        Assert.Equal("nháp", (await tenant.ReadAsync(contents => contents.GetAsync("4a")))!.DisplayText);
    }

    [Fact]
    public async Task OneDiscardsADraftWhileAnotherPublishesIt()
    {
        await using var tenant = await StartAsync();
        await tenant.DoAsync(contents => DraftAsync(contents, "nháp"));

        await Assert.ThrowsAsync<DocumentStoreCommitException>(() => tenant.DoAsync(async contents =>
        {
            var draft = (await contents.GetAsync("4a", VersionOptions.Draft))!;
            await tenant.DoAsync(async others => await others.DiscardDraftAsync((await others.GetAsync("4a", VersionOptions.Draft))!));
            await contents.PublishAsync(draft);
        }));

        var versions = await tenant.ReadAsync(contents => contents.GetAllVersionsAsync("4a"));
        Assert.Equal("Gốc", Assert.Single(versions, version => version.Published).DisplayText);
        Assert.Equal("Gốc", Assert.Single(versions, version => version.Latest).DisplayText);
    }

    [Fact]
    public async Task OneAfterTheOther_IsNoConflict()
    {
        await using var tenant = await StartAsync();

        foreach (var text in new[] { "một", "hai", "ba" })
        {
            await tenant.DoAsync(async contents =>
            {
                await DraftAsync(contents, text);
                await contents.PublishAsync((await contents.GetAsync("4a", VersionOptions.Latest))!);
            });
        }

        Assert.Equal("ba", (await tenant.ReadAsync(contents => contents.GetAsync("4a")))!.DisplayText);
    }

    private static async Task ConflictAsync(Func<IContentManager, ContentItem, Task> mine, Func<IContentManager, Task> theirs, string? latest)
    {
        await using var tenant = await StartAsync();

        await Assert.ThrowsAsync<DocumentStoreCommitException>(() => tenant.DoAsync(async contents =>
        {
            var item = (await contents.GetAsync("4a", VersionOptions.Latest))!;
            await tenant.DoAsync(theirs);
            await mine(contents, item);
        }));

        var versions = (await tenant.ReadAsync(contents => contents.GetAllVersionsAsync("4a"))).Where(version => version.Latest);
        Assert.Equal(latest is null ? [] : [latest], versions.Select(version => version.DisplayText));
    }

    private static async Task<ContentTenant> StartAsync(Action<IServiceCollection>? configure = null)
    {
        var tenant = await ContentTenant.StartAsync(configure);
        await tenant.DoAsync(async contents =>
        {
            var item = await contents.NewAsync("Article");
            item.ContentItemId = "4a";
            item.DisplayText = "Gốc";
            await contents.CreateAsync(item);
        });
        return tenant;
    }

    private static async Task DraftAsync(IContentManager contents, string text)
    {
        var draft = (await contents.GetAsync("4a", VersionOptions.DraftRequired))!;
        draft.DisplayText = text;
        await contents.SaveDraftAsync(draft);
    }
}
