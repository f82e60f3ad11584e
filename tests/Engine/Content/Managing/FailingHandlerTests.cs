using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardSite.Engine.Tests.Content.Managing;

/// <summary>A handler that fails, before or after: nothing of the scope is saved.</summary>
public sealed class FailingHandlerTests
{
    public static TheoryData<string> Creation { get; } = ["CreatingAsync", "CreatedAsync", "PublishingAsync", "PublishedAsync"];

    public static TheoryData<string> Publication { get; } = ["PublishingAsync", "PublishedAsync", "VersioningAsync", "VersionedAsync", "UpdatingAsync", "UpdatedAsync"];

    [Theory]
    [MemberData(nameof(Creation))]
    public async Task Create_LeavesNothing(string at)
    {
        var failing = new Failing();
        await using var tenant = await StartAsync(failing);
        failing.At = at;

        await Assert.ThrowsAsync<InvalidOperationException>(() => tenant.DoAsync(async contents =>
        {
            var item = await contents.NewAsync("Article");
            item.ContentItemId = "4a";
            await contents.CreateAsync(item);
        }));

        Assert.Empty(await tenant.ReadAsync(contents => contents.GetAllVersionsAsync("4a")));
    }

    [Theory]
    [MemberData(nameof(Publication))]
    public async Task Publish_LeavesEverythingAsItWas(string at)
    {
        var failing = new Failing();
        await using var tenant = await StartAsync(failing);
        var id = await tenant.CreateAsync("Article", "Cũ");
        failing.At = at;

        await Assert.ThrowsAsync<InvalidOperationException>(() => tenant.DoAsync(async contents =>
        {
            var draft = (await contents.GetAsync(id, VersionOptions.DraftRequired))!;
            draft.DisplayText = "Mới";
            await contents.UpdateAsync(draft);
            await contents.PublishAsync(draft);
        }));

        failing.At = null;
        var only = Assert.Single(await tenant.ReadAsync(contents => contents.GetAllVersionsAsync(id)));
        Assert.Equal(("Cũ", true, true), (only.DisplayText, only.Latest, only.Published));
    }

    [Theory]
    [InlineData("UnpublishingAsync")]
    [InlineData("UnpublishedAsync")]
    public async Task Unpublish_LeavesItPublished(string at)
    {
        var failing = new Failing();
        await using var tenant = await StartAsync(failing);
        var id = await tenant.CreateAsync("Article", "Tin");
        failing.At = at;

        await Assert.ThrowsAsync<InvalidOperationException>(() => tenant.DoAsync(async contents => await contents.UnpublishAsync((await contents.GetAsync(id))!)));

        Assert.NotNull(await tenant.ReadAsync(contents => contents.GetAsync(id)));
    }

    [Theory]
    [InlineData("RemovingAsync")]
    [InlineData("RemovedAsync")]
    public async Task Remove_LeavesItPublished(string at)
    {
        var failing = new Failing();
        await using var tenant = await StartAsync(failing);
        var id = await tenant.CreateAsync("Article", "Tin");
        failing.At = at;

        await Assert.ThrowsAsync<InvalidOperationException>(() => tenant.DoAsync(async contents => await contents.RemoveAsync((await contents.GetAsync(id))!)));

        Assert.NotNull(await tenant.ReadAsync(contents => contents.GetAsync(id)));
    }

    [Theory]
    [InlineData("CloningAsync")]
    [InlineData("ClonedAsync")]
    public async Task Clone_LeavesNoCopy(string at)
    {
        var failing = new Failing();
        await using var tenant = await StartAsync(failing);
        var id = await tenant.CreateAsync("Article", "Tin");
        failing.At = at;
        var copy = "";

        await Assert.ThrowsAsync<InvalidOperationException>(() => tenant.DoAsync(async contents =>
        {
            failing.Seen = context => copy = ((CloneContentContext)context).CloneContentItem.ContentItemId;
            await contents.CloneAsync((await contents.GetAsync(id))!);
        }));

        Assert.NotEmpty(copy);
        Assert.Empty(await tenant.ReadAsync(contents => contents.GetAllVersionsAsync(copy)));
    }

    [Fact]
    public async Task Load_FailsWithTheHandlersError()
    {
        var failing = new Failing();
        await using var tenant = await StartAsync(failing);
        var id = await tenant.CreateAsync("Article", "Tin");
        failing.At = "LoadingAsync";

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => tenant.ReadAsync(contents => contents.GetAsync(id)));

        Assert.Equal("hỏng ở LoadingAsync", exception.Message);
    }

    private static Task<ContentTenant> StartAsync(Failing failing) =>
        ContentTenant.StartAsync(services => services.AddScoped(_ => EachEvent.Of((name, context) => failing.Happens(name, context))));

    private sealed class Failing
    {
        public string? At { get; set; }

        public Action<object>? Seen { get; set; }

        public Task Happens(string name, object context)
        {
            if (name == At)
            {
                Seen?.Invoke(context);
                throw new InvalidOperationException($"hỏng ở {name}");
            }

            return Task.CompletedTask;
        }
    }
}
