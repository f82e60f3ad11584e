using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Title.Models;
using OrchardSite.Features.Tests.Contents.Scheduling;
using Sapling.Contents.RecycleBin;

namespace OrchardSite.Features.Tests.Contents.RecycleBin;

public sealed class ContentBinTests
{
    [Fact]
    public async Task Deleted_IsInTheBin_WithWhoAndWhen()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        tenant.SignIn("lan");
        var item = await tenant.CreateAsync("Sẽ xóa");
        tenant.SignIn("minh");

        await DeleteAsync(tenant, item.ContentItemId);

        var binned = Assert.Single((await PageAsync(tenant)).Items);
        Assert.Equal(("Sẽ xóa", "Article", "lan", "minh", tenant.Clock.UtcNow), (binned.DisplayText, binned.ContentType, binned.Owner, binned.RemovedBy, binned.RemovedUtc));
        Assert.Null(await tenant.FindAsync(item.ContentItemId));
    }

    [Fact]
    public async Task DiscardedDraftOfAPublishedItem_IsNotInTheBin()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Đang đăng");
        await tenant.SaveAsync(item.ContentItemId, next => next.Alter<TitlePart>(part => part.Title = "Nháp"));

        await tenant.DoAsync(async contents => await contents.DiscardDraftAsync((await contents.GetAsync(item.ContentItemId, VersionOptions.Latest))!));

        Assert.Equal(0, (await PageAsync(tenant)).Count);
    }

    [Fact]
    public async Task RestoredPublishedItem_IsADraftOfItsOwnVersion_AndOutOfTheBin()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        tenant.SignIn("lan");
        var item = await tenant.CreateAsync("Đã đăng");
        await DeleteAsync(tenant, item.ContentItemId);
        tenant.SignIn("minh");
        tenant.Clock.Advance(TimeSpan.FromDays(2));

        var restored = await RestoreAsync(tenant, item.ContentItemId);

        Assert.True(restored is { Latest: true, Published: false, PublishedUtc: null });
        Assert.Equal(("Đã đăng", "lan", "minh", tenant.Clock.UtcNow), (restored!.DisplayText, restored.Owner, restored.Author, restored.ModifiedUtc));
        Assert.False(await tenant.IsPublishedAsync(item.ContentItemId));
        Assert.Equal(0, (await PageAsync(tenant)).Count);
        var versions = (await tenant.ReadAsync(services => services.GetRequiredService<IContentManager>().GetAllVersionsAsync(item.ContentItemId))).ToArray();
        Assert.Equal(["lan", "minh"], versions.Select(version => version.Author));
    }

    [Fact]
    public async Task RestoredItem_WhosePathIsTaken_GetsAnother_AndSaysSo()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Thông báo");
        await DeleteAsync(tenant, item.ContentItemId);
        var other = await tenant.CreateAsync("Thông báo");
        Assert.Equal("thong-bao", Path(other));

        var restored = await RestoreAsync(tenant, item.ContentItemId);

        Assert.Equal("thong-bao-2", Path(restored!));
        Assert.Contains(tenant.Notes.Said, note => note.Type == NotifyType.Warning && note.Text.Contains("thong-bao-2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task RestoredItem_WhosePathIsFree_KeepsIt()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Thông báo");
        await DeleteAsync(tenant, item.ContentItemId);

        Assert.Equal("thong-bao", Path((await RestoreAsync(tenant, item.ContentItemId))!));
        Assert.Empty(tenant.Notes.Said);
    }

    [Fact]
    public async Task RestoredItem_DoesNotPublishItselfByItsFormerPlan()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.PlanAsync("Có hẹn", Plans.Begin, Plans.End);
        await DeleteAsync(tenant, item.ContentItemId);
        tenant.Clock.UtcNow = Plans.Begin.AddDays(1);

        await RestoreAsync(tenant, item.ContentItemId);
        await tenant.RunAsync();

        Assert.False(await tenant.IsPublishedAsync(item.ContentItemId));
    }

    [Fact]
    public async Task RestoringWhatIsAliveAgain_LeavesItAsItIs()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Hai lần");
        await DeleteAsync(tenant, item.ContentItemId);
        var binned = (await PageAsync(tenant)).Items[0];
        await tenant.DoAsync(contents => contents.ImportAsync([Revived(item)]));

        var restored = await tenant.ReadAsync(services => services.GetRequiredService<ContentBin>().RestoreAsync(binned));

        Assert.True(restored!.Published);
    }

    [Fact]
    public async Task After30Days_ItIsGoneWithAllItsVersions_NotBefore()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Bản một");
        await tenant.SaveAsync(item.ContentItemId, next => next.Alter<TitlePart>(part => part.Title = "Bản hai"));
        await DeleteAsync(tenant, item.ContentItemId);

        tenant.Clock.Advance(TimeSpan.FromDays(30));
        await PurgeAsync(tenant);
        Assert.Equal(1, (await PageAsync(tenant)).Count);

        tenant.Clock.Advance(TimeSpan.FromSeconds(1));
        await PurgeAsync(tenant);
        Assert.Equal(0, (await PageAsync(tenant)).Count);
        Assert.Empty(await tenant.ReadAsync(services => services.GetRequiredService<IContentManager>().GetAllVersionsAsync(item.ContentItemId)));
    }

    [Fact]
    public async Task Purge_LeavesWhatCameBackByAnotherWay()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Nhập lại");
        await DeleteAsync(tenant, item.ContentItemId);
        await tenant.DoAsync(contents => contents.ImportAsync([Revived(item)]));

        tenant.Clock.Advance(TimeSpan.FromDays(31));
        await PurgeAsync(tenant);

        Assert.True(await tenant.IsPublishedAsync(item.ContentItemId));
        Assert.Equal(0, (await PageAsync(tenant)).Count);
    }

    [Fact]
    public async Task Pages_AreNewestFirst_AndOfOneOwnerWhenAsked()
    {
        await using var tenant = await ContentsTenant.StartAsync();

        foreach (var (title, owner) in new[] { ("Một", "lan"), ("Hai", "minh"), ("Ba", "lan") })
        {
            tenant.SignIn(owner);
            await DeleteAsync(tenant, (await tenant.CreateAsync(title)).ContentItemId);
            tenant.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var (items, count) = await PageAsync(tenant, take: 2);
        Assert.Equal((3, "Ba, Hai"), (count, string.Join(", ", items.Select(item => item.DisplayText))));
        Assert.Equal(["Ba", "Một"], (await PageAsync(tenant, "lan")).Items.Select(item => item.DisplayText));
    }

    internal static Task DeleteAsync(ContentsTenant tenant, string id) =>
        tenant.DoAsync(async contents => Assert.True(await contents.RemoveAsync((await contents.GetAsync(id, VersionOptions.Latest))!)));

    private static Task<ContentItem?> RestoreAsync(ContentsTenant tenant, string id) => tenant.ReadAsync(async services =>
    {
        var bin = services.GetRequiredService<ContentBin>();
        return await bin.RestoreAsync((await bin.FindAsync(id))!);
    });

    private static Task PurgeAsync(ContentsTenant tenant) =>
        tenant.ScopeAsync(services => services.GetServices<IBackgroundTask>().OfType<BinPurge>().Single().DoWorkAsync(services, default));

    private static Task<(IReadOnlyList<BinnedItem> Items, int Count)> PageAsync(ContentsTenant tenant, string? owner = null, int take = 50) =>
        tenant.ReadAsync(services => services.GetRequiredService<ContentBin>().PageAsync(owner, 0, take));

    private static ContentItem Revived(ContentItem item)
    {
        var revived = item.Clone();
        revived.ContentItemVersionId = "4revived000000000000000000";
        revived.Published = revived.Latest = true;
        return revived;
    }

    private static string? Path(ContentItem item) => item.Get<AutoroutePart>(nameof(AutoroutePart))?.Path;
}
