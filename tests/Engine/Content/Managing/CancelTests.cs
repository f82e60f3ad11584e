using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using YesSql;

namespace OrchardSite.Engine.Tests.Content.Managing;

/// <summary>A handler that cancels: the item stays as it was, in memory and in the database.</summary>
public sealed class CancelTests
{
    private readonly Refusing _refusing = new();

    [Fact]
    public async Task Creating_Refused_StoresNothing()
    {
        await using var tenant = await StartAsync();
        _refusing.Create = true;

        var id = await tenant.CreateAsync("Article", "Tin");

        Assert.Empty(await tenant.ReadAsync(contents => contents.GetAllVersionsAsync(id)));
    }

    [Fact]
    public async Task CreatingPublished_PublishingRefused_IsADraft()
    {
        await using var tenant = await StartAsync();
        _refusing.Publish = true;

        var id = await tenant.CreateAsync("Article", "Tin");

        var item = await tenant.ReadAsync(contents => contents.GetAsync(id, VersionOptions.Latest));
        Assert.False(item!.Published);
        Assert.Null(item.PublishedUtc);
    }

    /// <summary>A handler that asks the database lets what waits be written, the item as published among it.</summary>
    [Fact]
    public async Task CreatingPublished_RefusedByAHandlerThatAsksTheDatabase_IsADraftAllTheSame()
    {
        await using var tenant = await StartAsync();
        _refusing.Publish = true;
        _refusing.AsksTheDatabase = true;

        var id = await tenant.CreateAsync("Article", "Tin");

        Assert.Null(await tenant.ReadAsync(contents => contents.GetAsync(id)));
        Assert.NotNull(await tenant.ReadAsync(contents => contents.GetAsync(id, VersionOptions.Draft)));
    }

    [Fact]
    public async Task CreatingPublished_AHandlerThatAsksTheDatabase_LosesNoDate()
    {
        await using var tenant = await StartAsync();
        _refusing.AsksTheDatabase = true;

        var id = await tenant.CreateAsync("Article", "Tin");

        Assert.Equal(ContentTenant.Clock.UtcNow, (await tenant.ReadAsync(contents => contents.GetAsync(id)))!.PublishedUtc);
    }

    [Fact]
    public async Task Publishing_Refused_LeavesTheFormerVersionPublishedAndTheDraftADraft()
    {
        await using var tenant = await StartAsync();
        var id = await tenant.CreateAsync("Article", "Cũ");
        _refusing.Publish = true;

        await tenant.DoAsync(async contents =>
        {
            var draft = (await contents.GetAsync(id, VersionOptions.DraftRequired))!;
            draft.DisplayText = "Mới";
            await contents.SaveDraftAsync(draft);
            Assert.False(await contents.PublishAsync(draft));
        });

        Assert.Equal("Cũ", (await tenant.ReadAsync(contents => contents.GetAsync(id)))!.DisplayText);
        Assert.Equal("Mới", (await tenant.ReadAsync(contents => contents.GetAsync(id, VersionOptions.Draft)))!.DisplayText);
    }

    /// <summary>The time of publishing is set before others may refuse: what is not published must not keep it.</summary>
    [Fact]
    public async Task Publishing_Refused_LeavesNoTimeOfPublishing()
    {
        await using var tenant = await StartAsync();
        var id = await tenant.CreateAsync("Article", "Nháp", VersionOptions.Draft);
        _refusing.Publish = true;

        await tenant.DoAsync(async contents =>
        {
            Assert.Null(await contents.GetAsync(id));
            var draft = (await contents.GetAsync(id, VersionOptions.Latest))!;
            await contents.UpdateAsync(draft);
            Assert.False(await contents.PublishAsync(draft));
        });

        Assert.Null((await tenant.ReadAsync(contents => contents.GetAsync(id, VersionOptions.Latest)))!.PublishedUtc);
    }

    [Fact]
    public async Task Unpublishing_Refused_LeavesItPublished()
    {
        await using var tenant = await StartAsync();
        var id = await tenant.CreateAsync("Article", "Tin");
        _refusing.Unpublish = true;

        await tenant.DoAsync(async contents => Assert.False(await contents.UnpublishAsync((await contents.GetAsync(id, VersionOptions.Latest))!)));

        Assert.NotNull((await tenant.ReadAsync(contents => contents.GetAsync(id)))!.PublishedUtc);
    }

    [Fact]
    public async Task Removing_Refused_LeavesAllVersions()
    {
        await using var tenant = await StartAsync();
        var id = await tenant.CreateAsync("Article", "Tin");
        _refusing.Remove = true;

        await tenant.DoAsync(async contents => Assert.False(await contents.RemoveAsync((await contents.GetAsync(id))!)));

        Assert.NotNull(await tenant.ReadAsync(contents => contents.GetAsync(id)));
    }

    [Fact]
    public async Task Discarding_Refused_LeavesTheDraft()
    {
        await using var tenant = await StartAsync();
        var id = await tenant.CreateAsync("Article", "Nháp", VersionOptions.Draft);
        _refusing.Remove = true;

        await tenant.DoAsync(async contents => await contents.DiscardDraftAsync((await contents.GetAsync(id, VersionOptions.Latest))!));

        Assert.NotNull(await tenant.ReadAsync(contents => contents.GetAsync(id, VersionOptions.Draft)));
    }

    [Fact]
    public async Task Restoring_AnInvalidVersion_SaysWhyAndLeavesTheLatest()
    {
        await using var tenant = await StartAsync();
        var id = await tenant.CreateAsync("Article", "Một");
        _refusing.Invalid = "Một";

        await tenant.DoAsync(async contents =>
        {
            var result = await contents.RestoreAsync((await contents.GetAllVersionsAsync(id)).Single());
            Assert.Equal("không hợp lệ", Assert.Single(result.Errors).ErrorMessage);
        });

        Assert.Single(await tenant.ReadAsync(contents => contents.GetAllVersionsAsync(id)));
        Assert.True((await tenant.ReadAsync(contents => contents.GetAsync(id)))!.Latest);
    }

    private Task<ContentTenant> StartAsync() => ContentTenant.StartAsync(services =>
    {
        services.AddSingleton(_refusing);
        services.AddScoped<IContentHandler, Asking>();
        services.AddScoped<IContentHandler>(_ => _refusing);
    });

    private sealed class Asking(Refusing refusing, ISession session) : ContentHandlerBase
    {
        public override async Task PublishingAsync(PublishContentContext context)
        {
            if (refusing.AsksTheDatabase)
            {
                await session.Query<ContentItem>().CountAsync();
            }
        }

        public override Task CreatedAsync(CreateContentContext context) => PublishingAsync(new PublishContentContext(context.ContentItem, null));
    }

    private sealed class Refusing : ContentHandlerBase
    {
        public bool Create { get; set; }

        public bool Publish { get; set; }

        public bool Unpublish { get; set; }

        public bool Remove { get; set; }

        public bool AsksTheDatabase { get; set; }

        public string? Invalid { get; set; }

        public override Task CreatingAsync(CreateContentContext context)
        {
            context.Cancel |= Create;
            return Task.CompletedTask;
        }

        public override Task PublishingAsync(PublishContentContext context)
        {
            context.Cancel |= Publish;
            return Task.CompletedTask;
        }

        public override Task UnpublishingAsync(PublishContentContext context)
        {
            context.Cancel |= Unpublish;
            return Task.CompletedTask;
        }

        public override Task RemovingAsync(RemoveContentContext context)
        {
            context.Cancel |= Remove;
            return Task.CompletedTask;
        }

        public override Task ValidatingAsync(ValidateContentContext context)
        {
            if (Invalid is not null && context.ContentItem.DisplayText == Invalid)
            {
                context.Fail("không hợp lệ", "DisplayText");
            }

            return Task.CompletedTask;
        }
    }
}
