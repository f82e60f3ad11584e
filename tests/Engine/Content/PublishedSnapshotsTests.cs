using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using Sapling.Data.Stores;

namespace OrchardSite.Engine.Tests.Content;

public class PublishedSnapshotsTests
{
    [Fact]
    public async Task Reader_GetsAnItemOfHisOwn_AndTheChangeAfterEachCommit()
    {
        await using var tenant = await ContentTenant.StartAsync();
        var id = await tenant.CreateAsync("Article", "một");
        Ask(tenant, "GET");

        var first = await ReadAsync(tenant, id);
        var second = await ReadAsync(tenant, id);
        Assert.NotSame(first, second);
        Assert.Equal("một", second!.DisplayText);
        Assert.Equal(first!.Id, second.Id);
        Assert.Equal("một", second.Get<HeadlinePart>(nameof(HeadlinePart))!.Text);

        await tenant.DoAsync(async contents =>
        {
            var draft = (await contents.GetAsync(id, VersionOptions.DraftRequired))!;
            draft.DisplayText = "hai";
            await contents.PublishAsync(draft);
        });

        Assert.Equal("hai", (await ReadAsync(tenant, id))!.DisplayText);

        await tenant.DoAsync(async contents => await contents.UnpublishAsync((await contents.GetAsync(id, VersionOptions.Latest))!));
        Assert.Null(await ReadAsync(tenant, id));
    }

    [Fact]
    public async Task Commit_IsCounted_ReadingIsNot()
    {
        await using var tenant = await ContentTenant.StartAsync();
        var version = tenant.Services.GetRequiredService<DataVersion>();
        var before = version.Current;
        var id = await tenant.CreateAsync("Article", "một");
        Assert.True(version.Current > before);

        before = version.Current;
        await ReadAsync(tenant, id);
        Assert.Equal(before, version.Current);
    }

    [Fact]
    public async Task Writer_MaySaveWhatHeReads()
    {
        await using var tenant = await ContentTenant.StartAsync();
        var id = await tenant.CreateAsync("Page", "một");
        Ask(tenant, "GET");
        await ReadAsync(tenant, id);

        await tenant.DoAsync(async contents =>
        {
            var item = (await contents.GetAsync(id))!;
            item.DisplayText = "hai";
            await contents.UpdateAsync(item);
        });

        Ask(tenant, "POST");
        Assert.Equal("hai", (await ReadAsync(tenant, id))!.DisplayText);
    }

    private static Task<ContentItem?> ReadAsync(ContentTenant tenant, string id) => tenant.ReadAsync(contents => contents.GetAsync(id));

    private static void Ask(ContentTenant tenant, string method)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = method;
        tenant.Services.GetRequiredService<IHttpContextAccessor>().HttpContext = context;
    }
}
