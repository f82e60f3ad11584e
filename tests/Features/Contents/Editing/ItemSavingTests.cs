using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Title.Models;
using OrchardSite.Features.Tests.Contents.Scheduling;
using Sapling.Contents.Editing;
using YesSql;

namespace OrchardSite.Features.Tests.Contents.Editing;

/// <summary>Each save is a version: nobody's is overwritten, and none is stored by half.</summary>
public sealed class ItemSavingTests
{
    [Fact]
    public async Task ASave_IsAVersionOfItsOwn_AndTheFormerOneStays()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Một", options: VersionOptions.Draft);

        await tenant.SaveAsync(item.ContentItemId, Titled("Hai"));

        Assert.Equal([("Một", false, false), ("Hai", true, false)], await StatesAsync(tenant, item.ContentItemId));
    }

    [Fact]
    public async Task APublication_TakesThePlaceOfThePublishedVersion()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Một");
        await tenant.SaveAsync(item.ContentItemId, Titled("Hai"));

        await tenant.SaveAsync(item.ContentItemId, Titled("Ba"), publish: true);

        Assert.Equal([("Một", false, false), ("Hai", false, false), ("Ba", true, true)], await StatesAsync(tenant, item.ContentItemId));
    }

    [Fact]
    public async Task ATypeWithoutVersions_KeepsThePublishedOneAndTheLatest()
    {
        await using var tenant = await ContentsTenant.StartAsync(type => type.Versionable(false));
        var item = await tenant.CreateAsync("Một");

        await tenant.SaveAsync(item.ContentItemId, Titled("Hai"));
        await tenant.SaveAsync(item.ContentItemId, Titled("Ba"));
        Assert.Equal([("Một", false, true), ("Ba", true, false)], await StatesAsync(tenant, item.ContentItemId));

        await tenant.SaveAsync(item.ContentItemId, Titled("Bốn"), publish: true);
        Assert.Equal([("Bốn", true, true)], await StatesAsync(tenant, item.ContentItemId));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task OfTwoWhoSaveAtOnce_TheSecondIsTold_AndStoresNothing(bool publish)
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Gốc");

        await Assert.ThrowsAsync<ConcurrencyException>(() => tenant.ScopeAsync(async services =>
        {
            var (saving, latest) = await OpenAsync(services, item.ContentItemId);
            await tenant.SaveAsync(item.ContentItemId, Titled("Nhanh tay"), publish);
            var next = saving.Next(latest);
            Titled("Chậm tay")(next);
            await saving.StoreAsync(latest, next, publish);
        }));

        Assert.Equal([("Gốc", false, !publish), ("Nhanh tay", true, publish)], await StatesAsync(tenant, item.ContentItemId));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task AHandlerThatFails_LeavesNothingHalfStored(bool isNew)
    {
        var fails = false;
        await using var tenant = await ContentsTenant.StartAsync(more: services => services.OnPublishing(_ => fails ? throw new InvalidOperationException("Hỏng") : Task.CompletedTask));
        var item = await tenant.CreateAsync("Gốc");
        fails = true;

        var id = isNew ? "4new00000000000000000000001" : item.ContentItemId;
        await Assert.ThrowsAsync<InvalidOperationException>(() => isNew
            ? tenant.ScopeAsync(async services =>
            {
                var created = await services.GetRequiredService<IContentManager>().NewAsync("Article");
                created.ContentItemId = id;
                await services.GetRequiredService<ItemSaving>().StoreNewAsync(created, publish: true);
            })
            : tenant.SaveAsync(id, Titled("Nửa vời"), publish: true));

        Assert.Equal(isNew ? [] : [("Gốc", true, true)], await StatesAsync(tenant, id));
    }

    [Fact]
    public async Task NextVersion_StartsAsADraftWithAnIdOfItsOwn_AndChangesNothingOfTheLatest()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Gốc");

        var next = await tenant.ReadAsync(services => Task.FromResult(services.GetRequiredService<ItemSaving>().Next(item)));
        Titled("Khác")(next);

        Assert.True(next is { Latest: true, Published: false });
        Assert.Equal(item.ContentItemId, next.ContentItemId);
        Assert.NotEqual(item.ContentItemVersionId, next.ContentItemVersionId);
        Assert.Equal("Gốc", item.Get<TitlePart>("TitlePart")!.Title);
    }

    private static Action<ContentItem> Titled(string title) => item => item.Alter<TitlePart>(part => part.Title = title);

    private static async Task<(ItemSaving Saving, ContentItem Latest)> OpenAsync(IServiceProvider services, string id) =>
        (services.GetRequiredService<ItemSaving>(), (await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest))!);

    private static async Task<(string? Title, bool Latest, bool Published)[]> StatesAsync(ContentsTenant tenant, string id) =>
        [.. (await tenant.ReadAsync(services => services.GetRequiredService<IContentManager>().GetAllVersionsAsync(id))).Select(version => (version.DisplayText, version.Latest, version.Published))];
}
