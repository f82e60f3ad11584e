using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Routing;
using Sapling.Contents.Redirects;

namespace OrchardSite.Features.Tests.Contents.Redirects;

public sealed class SlugRedirectTests
{
    [Fact]
    public async Task FormerPaths_LeadToTheItem_HoweverOftenItMoved()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Một");

        await MoveAsync(tenant, item.ContentItemId, "hai");
        await MoveAsync(tenant, item.ContentItemId, "ba");

        Assert.Equal((item.ContentItemId, item.ContentItemId, null), (await FindAsync(tenant, "mot"), await FindAsync(tenant, "/HAI/"), await FindAsync(tenant, "ba")));
    }

    [Fact]
    public async Task PathTakenBack_LeadsNowhereElse()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Một");
        await MoveAsync(tenant, item.ContentItemId, "hai");
        await MoveAsync(tenant, item.ContentItemId, "mot");

        Assert.Null(await FindAsync(tenant, "mot"));
        Assert.Equal(item.ContentItemId, await FindAsync(tenant, "hai"));
    }

    [Fact]
    public async Task FormerPathOfTwoItems_LeadsToTheLastThatWasThere()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var first = await tenant.CreateAsync("Một");
        await MoveAsync(tenant, first.ContentItemId, "hai");
        var second = await tenant.CreateAsync("Một");
        await MoveAsync(tenant, second.ContentItemId, "ba");

        Assert.Equal(second.ContentItemId, await FindAsync(tenant, "mot"));
    }

    [Fact]
    public async Task DraftThatMoves_LeavesNoTraceBeforeItIsPublished()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Một");
        await tenant.SaveAsync(item.ContentItemId, next => next.Alter<AutoroutePart>(part => part.Path = "hai"));

        Assert.Null(await FindAsync(tenant, "mot"));
    }

    [Fact]
    public async Task ItemInside_AndThoseBelowIt_KeepTheirFormerPaths()
    {
        await using var tenant = await ContentsTenant.StartAsync(more: services => services.AddScoped<IContentHandler, Drawers>());
        var cupboard = await tenant.CreateAsync("Tủ", item =>
        {
            item.Alter<AutoroutePart>(part => part.RouteContainedItems = true);
            item.Content["Drawers"] = Inside("tren", "4upper00000000000000000001", Inside("hop", "4box0000000000000000000001"));
        });
        Assert.Equal("tu/tren/hop", await PathAsync(tenant, "4box0000000000000000000001"));

        await tenant.SaveAsync(cupboard.ContentItemId, next => next.Content["Drawers"] = Inside("duoi", "4upper00000000000000000001", Inside("hop", "4box0000000000000000000001")), publish: true);

        Assert.Equal("tu/duoi/hop", await PathAsync(tenant, "4box0000000000000000000001"));
        Assert.Equal("4upper00000000000000000001", await FindAsync(tenant, "tu/tren"));
        Assert.Equal("4box0000000000000000000001", await FindAsync(tenant, "tu/tren/hop"));
        Assert.Null(await FindAsync(tenant, "tu"));
    }

    private static Task MoveAsync(ContentsTenant tenant, string id, string path) =>
        tenant.SaveAsync(id, next => next.Alter<AutoroutePart>(part => part.Path = path), publish: true);

    private static Task<string?> FindAsync(ContentsTenant tenant, string path) => tenant.ReadAsync(services => services.GetRequiredService<SlugRedirects>().FindAsync(path));

    private static Task<string?> PathAsync(ContentsTenant tenant, string id) => tenant.ReadAsync(async services =>
        (await services.GetRequiredService<IAutorouteEntries>().TryGetEntryByContentItemIdAsync(id)).Item2?.Path);

    private static JsonArray Inside(string slug, string id, JsonArray? inside = null) =>
        [new JsonObject { ["ContentItemId"] = id, ["ContentType"] = "Drawer", ["DisplayText"] = slug, ["Drawers"] = inside }];

    /// <summary>Items inside items; the last part of their paths is the slug of their names.</summary>
    private sealed class Drawers : ContentHandlerBase
    {
        public override Task GetContentItemAspectAsync(ContentItemAspectContext context) => context.ForAsync<ContainedContentItemsAspect>(aspect =>
        {
            aspect.Accessors.Add(json => (json["Drawers"] as JsonArray)!);
            return Task.CompletedTask;
        });
    }
}
