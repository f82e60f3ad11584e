using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using static OrchardSite.Features.Tests.Contents.Scheduling.Plans;

namespace OrchardSite.Features.Tests.Contents.Scheduling;

public sealed class SchedulingHandlersTests
{
    [Fact]
    public async Task PublishedByHand_BeforeItsTime_IsDatedNow_AndThePlanIsDone()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.PlanAsync("Đăng sớm", Begin, End);

        await PublishAsync(tenant, item.ContentItemId);

        var published = await tenant.FindAsync(item.ContentItemId, VersionOptions.Published);
        Assert.Equal(tenant.Clock.UtcNow, published!.PublishedUtc);
        Assert.Null(BeginOf(published));
        Assert.Equal(End, EndOf(published));
    }

    [Fact]
    public async Task PublishedByHand_AfterItsEnd_Stays()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Đăng muộn", draft => draft.Plan(null, End), VersionOptions.Draft);
        tenant.Clock.UtcNow = End.AddHours(1);

        await PublishAsync(tenant, item.ContentItemId);
        await tenant.RunAsync();

        Assert.True(await tenant.IsPublishedAsync(item.ContentItemId));
        Assert.Null(EndOf(await tenant.FindAsync(item.ContentItemId)));
    }

    [Fact]
    public async Task UnpublishedByHand_ItsPlannedDraftDoesNotComeByItself()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Gỡ hẳn");
        await tenant.SaveAsync(item.ContentItemId, next => next.Plan(Begin, null));

        await tenant.DoAsync(async contents => await contents.UnpublishAsync((await contents.GetAsync(item.ContentItemId, VersionOptions.Latest))!));
        await tenant.AtAsync(Begin);

        Assert.False(await tenant.IsPublishedAsync(item.ContentItemId));
        Assert.Null(BeginOf(await tenant.FindAsync(item.ContentItemId)));
    }

    [Fact]
    public async Task UnpublishedByItsPlan_TheNextPartStillComes()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Từng kỳ", draft => draft.Plan(null, Begin));
        await tenant.SaveAsync(item.ContentItemId, next => next.Plan(End, Begin));

        await tenant.AtAsync(Begin);
        Assert.False(await tenant.IsPublishedAsync(item.ContentItemId));

        await tenant.AtAsync(End);
        Assert.True(await tenant.IsPublishedAsync(item.ContentItemId));
    }

    [Fact]
    public async Task Copy_HasNoPlan()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.PlanAsync("Bản gốc", Begin, End);

        var clone = await tenant.ReadAsync(services => services.GetRequiredService<IContentManager>().CloneAsync(item));

        Assert.Equal((null, null), (BeginOf(clone), EndOf(clone)));
    }

    [Fact]
    public async Task VersionOfTheHistory_ComesBackWithoutItsPlan()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.PlanAsync("Có kế hoạch", Begin, End);
        await tenant.SaveAsync(item.ContentItemId, next => next.Plan(null, null));
        tenant.Clock.UtcNow = Begin.AddMinutes(5);

        await tenant.DoAsync(async contents => Assert.True((await contents.RestoreAsync((await contents.GetVersionAsync(item.ContentItemVersionId))!)).Succeeded));
        await tenant.RunAsync();

        Assert.False(await tenant.IsPublishedAsync(item.ContentItemId));
        var restored = await tenant.FindAsync(item.ContentItemId);
        Assert.Equal((null, null), (BeginOf(restored), EndOf(restored)));
    }

    private static Task PublishAsync(ContentsTenant tenant, string id) =>
        tenant.DoAsync(async contents => await contents.PublishAsync((await contents.GetAsync(id, VersionOptions.Latest))!));
}
