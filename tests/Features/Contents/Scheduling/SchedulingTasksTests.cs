using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Title.Models;
using static OrchardSite.Features.Tests.Contents.Scheduling.Plans;

namespace OrchardSite.Features.Tests.Contents.Scheduling;

public sealed class SchedulingTasksTests
{
    [Fact]
    public async Task Draft_IsPublishedAtItsMinute_DatedWithIt_NotBefore()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.PlanAsync("Hẹn giờ");

        await tenant.AtAsync(Begin.AddSeconds(-1));
        Assert.False(await tenant.IsPublishedAsync(item.ContentItemId));

        await tenant.AtAsync(Begin.AddSeconds(20));
        var published = await tenant.FindAsync(item.ContentItemId, VersionOptions.Published);
        Assert.Equal(Begin, published!.PublishedUtc);
        Assert.Null(BeginOf(published));
        Assert.Equal(item.ContentItemId, await ItemAtAsync(tenant, "hen-gio"));
    }

    [Fact]
    public async Task ServerDownAtTheTime_PublishesAtItsStart_BeforeItsFirstRequest_DatedWithThePlan()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.PlanAsync("Lúc mất điện");
        var over = await tenant.PlanAsync("Đã hết hạn", Begin, Begin.AddMinutes(5));

        tenant.Clock.UtcNow = Begin.AddHours(3);
        tenant.Restart();

        var published = await tenant.FindAsync(item.ContentItemId, VersionOptions.Published);
        Assert.Equal(Begin, published!.PublishedUtc);
        Assert.False(await tenant.IsPublishedAsync(over.ContentItemId));
        Assert.Null(BeginOf(await tenant.FindAsync(over.ContentItemId)));
    }

    [Fact]
    public async Task Published_IsUnpublishedAtItsEnd_AndKeptAsADraftWithoutPlan()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.PlanAsync("Có hạn", Begin, End);
        await tenant.AtAsync(Begin);

        await tenant.AtAsync(End.AddSeconds(-1));
        Assert.True(await tenant.IsPublishedAsync(item.ContentItemId));

        await tenant.AtAsync(End);
        Assert.False(await tenant.IsPublishedAsync(item.ContentItemId));
        Assert.Null(await ItemAtAsync(tenant, "co-han"));
        var kept = await tenant.FindAsync(item.ContentItemId);
        Assert.Equal("Có hạn", kept!.DisplayText);
        Assert.Null(EndOf(kept));
    }

    [Fact]
    public async Task PlannedThenEdited_PublishesWhatWasWrittenLast()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.PlanAsync("Bản đầu");
        await tenant.SaveAsync(item.ContentItemId, next => next.Alter<TitlePart>(part => part.Title = "Bản cuối"));

        await tenant.AtAsync(Begin);

        Assert.Equal("Bản cuối", (await tenant.FindAsync(item.ContentItemId, VersionOptions.Published))!.DisplayText);
    }

    [Fact]
    public async Task ChangedDraft_TakesThePlaceOfWhatIsPublished_AtItsMinute()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Đang đăng");
        await tenant.SaveAsync(item.ContentItemId, next =>
        {
            next.Alter<TitlePart>(part => part.Title = "Bản thay thế");
            next.Plan(Begin, null);
        });

        Assert.Equal("Đang đăng", (await tenant.FindAsync(item.ContentItemId, VersionOptions.Published))!.DisplayText);
        await tenant.AtAsync(Begin);

        var published = await tenant.FindAsync(item.ContentItemId, VersionOptions.Published);
        Assert.Equal(("Bản thay thế", Begin), (published!.DisplayText, published.PublishedUtc));
        Assert.Single(await VersionsAsync(tenant, item.ContentItemId), version => version.Published);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task PlanTakenBackOrMoved_IsNotCarriedOut(bool moved)
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.PlanAsync("Đổi ý");
        await tenant.SaveAsync(item.ContentItemId, next => next.Plan(moved ? End : null, null));

        await tenant.AtAsync(Begin);
        Assert.False(await tenant.IsPublishedAsync(item.ContentItemId));

        await tenant.AtAsync(End);
        Assert.Equal(moved, await tenant.IsPublishedAsync(item.ContentItemId));
    }

    [Fact]
    public async Task PlannedThenDeleted_StaysInTheBin()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.PlanAsync("Sẽ xóa");
        await tenant.DoAsync(async contents => await contents.RemoveAsync((await contents.GetAsync(item.ContentItemId, VersionOptions.Latest))!));

        await tenant.AtAsync(Begin);

        Assert.Null(await tenant.FindAsync(item.ContentItemId));
    }

    [Fact]
    public async Task OneThatFails_LeavesTheOthersAlone_AndIsTriedAgain()
    {
        var fails = true;
        await using var tenant = await ContentsTenant.StartAsync(more: services => services.OnPublishing(item => item.DisplayText == "Hỏng" && fails ? throw new InvalidOperationException("hỏng") : Task.CompletedTask));
        var bad = await tenant.PlanAsync("Hỏng", Begin.AddMinutes(-1));
        var good = await tenant.PlanAsync("Lành");

        await tenant.AtAsync(Begin);
        Assert.True(await tenant.IsPublishedAsync(good.ContentItemId));
        Assert.False(await tenant.IsPublishedAsync(bad.ContentItemId));
        Assert.True(tenant.Log.Says(Microsoft.Extensions.Logging.LogLevel.Error, bad.ContentItemId));

        fails = false;
        await tenant.AtAsync(Begin.AddMinutes(1));
        Assert.Equal(Begin.AddMinutes(-1), (await tenant.FindAsync(bad.ContentItemId, VersionOptions.Published))!.PublishedUtc);
    }

    [Fact]
    public async Task TwoNodesAtOnce_PublishOnce()
    {
        ContentsTenant? site = null;
        var entered = 0;
        await using var tenant = await ContentsTenant.StartAsync(more: services => services.OnPublishing(async _ =>
        {
            // While the first node is about to publish, a second one, with a container of its own, does the same and is done first.
            if (Interlocked.Increment(ref entered) == 1)
            {
                site!.Restart();
                await site.RunAsync();
            }
        }));
        site = tenant;
        var item = await tenant.PlanAsync("Hai máy");

        await tenant.AtAsync(Begin);

        Assert.True(tenant.Log.Says(Microsoft.Extensions.Logging.LogLevel.Information, "another node"));
        var version = Assert.Single(await VersionsAsync(tenant, item.ContentItemId));
        Assert.True(version is { Published: true, Latest: true });
        Assert.Equal(Begin, version.PublishedUtc);
        await tenant.RunAsync();
        Assert.Single(await VersionsAsync(tenant, item.ContentItemId));
    }

    private static async Task<ContentItem[]> VersionsAsync(ContentsTenant tenant, string id) =>
        [.. await tenant.ReadAsync(services => services.GetRequiredService<IContentManager>().GetAllVersionsAsync(id))];

    private static Task<string?> ItemAtAsync(ContentsTenant tenant, string path) => tenant.ReadAsync(async services =>
        (await services.GetRequiredService<IAutorouteEntries>().TryGetEntryByPathAsync(path)).Item2?.ContentItemId);
}
