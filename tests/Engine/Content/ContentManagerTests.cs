using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardSite.Engine.Tests.Content;

public sealed class ContentManagerTests
{
    [Fact]
    public async Task NewAsync_HasPartsFieldsAndDates()
    {
        await using var tenant = await ContentTenant.StartAsync();

        var item = await tenant.ReadAsync(contents => contents.NewAsync("Article"));

        Assert.Equal(26, item.ContentItemId.Length);
        Assert.True(item.Has("HeadlinePart"));
        Assert.True(item.Get<ContentPart>("Article")!.Has("Lead"));
        Assert.Equal(ContentTenant.Clock.UtcNow, item.CreatedUtc);
        Assert.Null(item.PublishedUtc);
    }

    [Fact]
    public async Task CreateAsync_Published_IsReadByOthers()
    {
        await using var tenant = await ContentTenant.StartAsync();
        var id = await tenant.CreateAsync("Article", "Tin");

        var item = await tenant.ReadAsync(contents => contents.GetAsync(id));

        Assert.NotNull(item);
        Assert.True(item.Published && item.Latest);
        Assert.Equal("Tin", item.GetOrCreate<HeadlinePart>().Text);
        Assert.NotNull(item.PublishedUtc);
    }

    [Fact]
    public async Task CreateAsync_Draft_IsNotPublished()
    {
        await using var tenant = await ContentTenant.StartAsync();
        var id = await tenant.CreateAsync("Article", "Tin", VersionOptions.Draft);

        Assert.Null(await tenant.ReadAsync(contents => contents.GetAsync(id)));
        Assert.NotNull(await tenant.ReadAsync(contents => contents.GetAsync(id, VersionOptions.Latest)));
        Assert.NotNull(await tenant.ReadAsync(contents => contents.GetAsync(id, VersionOptions.Draft)));
    }

    [Fact]
    public async Task DraftOfAPublishedItem_LeavesWhatReadersSee()
    {
        await using var tenant = await ContentTenant.StartAsync();
        var id = await tenant.CreateAsync("Article", "Cũ");

        await ChangeDraftAsync(tenant, id, "Mới");

        Assert.Equal("Cũ", (await tenant.ReadAsync(contents => contents.GetAsync(id)))!.DisplayText);
        var latest = await tenant.ReadAsync(contents => contents.GetAsync(id, VersionOptions.Latest));
        Assert.Equal("Mới", latest!.DisplayText);
        Assert.True(latest.HasDraft());

        await tenant.DoAsync(async contents => await contents.PublishAsync((await contents.GetAsync(id, VersionOptions.Latest))!));

        Assert.Equal("Mới", (await tenant.ReadAsync(contents => contents.GetAsync(id)))!.DisplayText);
    }

    [Theory]
    [InlineData("Article", 2)]
    [InlineData("Page", 1)]
    public async Task PublishAsync_KeepsFormerVersionsOfVersionableTypesOnly(string type, int kept)
    {
        await using var tenant = await ContentTenant.StartAsync();
        var id = await tenant.CreateAsync(type, "Cũ");
        await ChangeDraftAsync(tenant, id, "Mới");

        await tenant.DoAsync(async contents => await contents.PublishAsync((await contents.GetAsync(id, VersionOptions.Latest))!));

        var versions = (await tenant.ReadAsync(contents => contents.GetAllVersionsAsync(id))).ToArray();
        Assert.Equal(kept, versions.Length);
        Assert.Single(versions, version => version.Published && version.Latest);
    }

    [Fact]
    public async Task DiscardDraftAsync_ReturnsToThePublishedVersion()
    {
        await using var tenant = await ContentTenant.StartAsync();
        var id = await tenant.CreateAsync("Article", "Cũ");
        await ChangeDraftAsync(tenant, id, "Mới");

        await tenant.DoAsync(async contents => await contents.DiscardDraftAsync((await contents.GetAsync(id, VersionOptions.Latest))!));

        var latest = await tenant.ReadAsync(contents => contents.GetAsync(id, VersionOptions.Latest));
        Assert.Equal("Cũ", latest!.DisplayText);
        Assert.True(latest.Published);
        await Assert.ThrowsAsync<InvalidOperationException>(() => tenant.DoAsync(async contents => await contents.DiscardDraftAsync((await contents.GetAsync(id))!)));
    }

    [Fact]
    public async Task UnpublishAsync_HidesAndKeeps()
    {
        await using var tenant = await ContentTenant.StartAsync();
        var id = await tenant.CreateAsync("Article", "Tin");

        await tenant.DoAsync(async contents => Assert.True(await contents.UnpublishAsync((await contents.GetAsync(id, VersionOptions.Latest))!)));

        Assert.Null(await tenant.ReadAsync(contents => contents.GetAsync(id)));
        Assert.Null((await tenant.ReadAsync(contents => contents.GetAsync(id, VersionOptions.Latest)))!.PublishedUtc);
        await tenant.DoAsync(async contents => Assert.False(await contents.UnpublishAsync((await contents.GetAsync(id, VersionOptions.Latest))!)));
    }

    [Fact]
    public async Task RemoveAsync_LeavesOnlyVersionsNobodySees()
    {
        await using var tenant = await ContentTenant.StartAsync();
        var id = await tenant.CreateAsync("Article", "Tin");
        await ChangeDraftAsync(tenant, id, "Nháp");

        await tenant.DoAsync(async contents => Assert.True(await contents.RemoveAsync((await contents.GetAsync(id, VersionOptions.Latest))!)));

        Assert.Null(await tenant.ReadAsync(contents => contents.GetAsync(id)));
        Assert.Null(await tenant.ReadAsync(contents => contents.GetAsync(id, VersionOptions.Latest)));
        Assert.Equal(2, (await tenant.ReadAsync(contents => contents.GetAllVersionsAsync(id))).Count());
    }

    [Fact]
    public async Task RestoreAsync_MakesADraftOfAFormerVersion()
    {
        await using var tenant = await ContentTenant.StartAsync();
        var id = await tenant.CreateAsync("Article", "Một");
        await ChangeDraftAsync(tenant, id, "Hai");
        await tenant.DoAsync(async contents => await contents.PublishAsync((await contents.GetAsync(id, VersionOptions.Latest))!));

        await tenant.DoAsync(async contents =>
        {
            var former = (await contents.GetAllVersionsAsync(id)).First(version => version.DisplayText == "Một");
            Assert.True((await contents.RestoreAsync(former)).Succeeded);
        });

        Assert.Equal("Hai", (await tenant.ReadAsync(contents => contents.GetAsync(id)))!.DisplayText);
        Assert.Equal("Một", (await tenant.ReadAsync(contents => contents.GetAsync(id, VersionOptions.Draft)))!.DisplayText);
    }

    [Fact]
    public async Task CloneAsync_IsADraftOfItsOwn()
    {
        await using var tenant = await ContentTenant.StartAsync();
        var id = await tenant.CreateAsync("Article", "Tin");

        var clone = await tenant.ReadAsync(async contents => await contents.CloneAsync((await contents.GetAsync(id))!));

        Assert.NotEqual(id, clone.ContentItemId);
        Assert.False(clone.Published);
        Assert.Equal("Tin", clone.GetOrCreate<HeadlinePart>().Text);
    }

    [Fact]
    public async Task GetAsync_Many_KeepsTheOrderAndLeavesOutWhatIsMissing()
    {
        await using var tenant = await ContentTenant.StartAsync();
        var first = await tenant.CreateAsync("Article", "Một");
        var second = await tenant.CreateAsync("Article", "Hai");
        await tenant.CreateAsync("Article", "Ba", VersionOptions.Draft);

        var items = await tenant.ReadAsync(contents => contents.GetAsync([second, "không có", first, second]));

        Assert.Equal(["Hai", "Một"], items.Select(item => item.DisplayText));
    }

    [Fact]
    public async Task Save_ComposesText()
    {
        await using var tenant = await ContentTenant.StartAsync();
        var decomposed = "Tiếng Việt".Normalize(System.Text.NormalizationForm.FormD);
        var id = await tenant.CreateAsync("Article", decomposed);

        var item = await tenant.ReadAsync(contents => contents.GetAsync(id));

        Assert.Equal("Tiếng Việt", item!.DisplayText);
        Assert.Equal("Tiếng Việt", item.GetOrCreate<HeadlinePart>().Text);
    }

    [Fact]
    public async Task Handlers_RunForwardThenBackwardAndMayCancel()
    {
        var log = new List<string>();
        await using var tenant = await ContentTenant.StartAsync(services => services
            .AddScoped<IContentHandler>(_ => new LoggingHandler("A", log))
            .AddScoped<IContentHandler>(_ => new LoggingHandler("B", log) { CancelsPublishing = true }));

        await tenant.DoAsync(async contents =>
        {
            var item = await contents.NewAsync("Article");
            Assert.False(await contents.CreateAsync(item));
            Assert.False(item.Published);
        });

        Assert.Equal(["A creating", "B creating", "B created", "A created", "A publishing", "B publishing"], log);
    }

    [Fact]
    public async Task Handler_ThatFails_StopsTheSave()
    {
        await using var tenant = await ContentTenant.StartAsync(services => services.AddScoped<IContentHandler>(_ => new LoggingHandler("A", []) { Fails = true }));

        await Assert.ThrowsAsync<InvalidOperationException>(() => tenant.CreateAsync("Article", "Tin"));
    }

    private static Task ChangeDraftAsync(ContentTenant tenant, string id, string text) => tenant.DoAsync(async contents =>
    {
        var draft = (await contents.GetAsync(id, VersionOptions.DraftRequired))!;
        draft.DisplayText = text;
        await contents.UpdateAsync(draft);
        await contents.SaveDraftAsync(draft);
    });

    private sealed class LoggingHandler(string name, List<string> log) : ContentHandlerBase
    {
        public bool CancelsPublishing { get; init; }

        public bool Fails { get; init; }

        public override Task CreatingAsync(CreateContentContext context)
        {
            log.Add($"{name} creating");
            return Fails ? throw new InvalidOperationException("lỗi") : Task.CompletedTask;
        }

        public override Task CreatedAsync(CreateContentContext context)
        {
            log.Add($"{name} created");
            return Task.CompletedTask;
        }

        public override Task PublishingAsync(PublishContentContext context)
        {
            log.Add($"{name} publishing");
            context.Cancel |= CancelsPublishing;
            return Task.CompletedTask;
        }

        public override Task PublishedAsync(PublishContentContext context)
        {
            log.Add($"{name} published");
            return Task.CompletedTask;
        }
    }
}
