using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Records;
using OrchardSite.Engine.Tests.Content.Managing;
using YesSql;

namespace OrchardSite.Engine.Tests.Content.Items;

public sealed class ContentManagerExtensionsTests
{
    [Theory]
    [InlineData("BagPart.ContentItems[0]", "Thẻ một")]
    [InlineData("$.BagPart.ContentItems[1]", "Thẻ hai")]
    [InlineData("BagPart.ContentItems[9]", null)]
    [InlineData("BagPart.Nothing", null)]
    [InlineData("BagPart.Title", null)]
    public async Task GetAsync_ByPath_FindsTheItemInside(string path, string? expected)
    {
        await using var tenant = await ContentTenant.StartAsync();
        await tenant.DoAsync(async contents =>
        {
            var item = await contents.NewAsync("Article");
            item.ContentItemId = "4a";
            item.Content.BagPart = JsonNode.Parse("""{ "Title": "x", "ContentItems": [ { "DisplayText": "Thẻ một" }, { "DisplayText": "Thẻ hai" } ] }""");
            await contents.CreateAsync(item);
        });

        Assert.Equal(expected, (await tenant.ReadAsync(contents => contents.GetAsync("4a", path)))?.DisplayText);
    }

    [Fact]
    public async Task GetAsync_WithoutPath_IsTheItemItself()
    {
        await using var tenant = await ContentTenant.StartAsync();
        var id = await tenant.CreateAsync("Article", "Tin");

        Assert.Equal("Tin", (await tenant.ReadAsync(contents => contents.GetAsync(id, string.Empty)))!.DisplayText);
        Assert.Null(await tenant.ReadAsync(contents => contents.GetAsync("không có", "BagPart")));
    }

    [Fact]
    public async Task HasPublishedVersion_OfADraftToo()
    {
        await using var tenant = await ContentTenant.StartAsync();
        var id = await tenant.CreateAsync("Article", "Tin");
        var draftOnly = await tenant.CreateAsync("Article", "Nháp", VersionOptions.Draft);

        await tenant.DoAsync(async contents =>
        {
            Assert.True(await contents.HasPublishedVersionAsync((await contents.GetAsync(id, VersionOptions.DraftRequired))!));
            Assert.False(await contents.HasPublishedVersionAsync((await contents.GetAsync(draftOnly, VersionOptions.Latest))!));
            Assert.False(await contents.HasPublishedVersionAsync(new ContentItem()));
        });
    }

    [Fact]
    public async Task Aspect_IsFilledByTheHandlers()
    {
        await using var tenant = await ContentTenant.StartAsync(services => services.AddScoped(_ => EachEvent.Of((name, context) =>
        {
            if (context is ContentItemAspectContext { Aspect: Counted counted })
            {
                counted.Number++;
            }

            return Task.CompletedTask;
        })));

        await tenant.DoAsync(async contents => Assert.Equal(1, (await contents.PopulateAspectAsync<Counted>(await contents.NewAsync("Article"))).Number));
    }

    [Fact]
    public async Task Query_ThroughTheManager_GivesLoadedItems()
    {
        var loaded = new List<string>();
        await using var tenant = await ContentTenant.StartAsync(services => services.AddScoped(_ => EachEvent.Noting(loaded)));
        await tenant.CreateAsync("Article", "Một");
        await tenant.CreateAsync("Article", "Hai");
        loaded.Clear();

        await tenant.ScopeAsync(async services =>
        {
            var (session, contents) = (services.GetRequiredService<ISession>(), services.GetRequiredService<IContentManager>());
            var query = session.Query<ContentItem, ContentItemIndex>(index => index.Published).OrderBy(index => index.DisplayText);

            Assert.Equal("Hai", (await query.FirstOrDefaultAsync(contents))!.DisplayText);
            Assert.Equal(["Hai", "Một"], (await query.ListAsync(contents)).Select(item => item.DisplayText));
            Assert.Equal(["Hai", "Một"], await query.ToAsyncEnumerable(contents).Select(item => item.DisplayText!).ToArrayAsync());
            Assert.Null(await session.Query<ContentItem, ContentItemIndex>(index => index.ContentType == "Page").FirstOrDefaultAsync(contents));
        });

        Assert.Equal(2, loaded.Count(name => name == "LoadedAsync"));
    }

    private sealed class Counted
    {
        public int Number { get; set; }
    }
}
