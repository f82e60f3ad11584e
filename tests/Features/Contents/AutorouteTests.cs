using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Title.Models;

namespace OrchardSite.Features.Tests.Contents;

public sealed class AutorouteTests
{
    [Fact]
    public async Task Path_IsMadeOfTheTitle()
    {
        await using var tenant = await ContentsTenant.StartAsync();

        var item = await tenant.CreateAsync("Đại học Tôn Đức Thắng");

        Assert.Equal("dai-hoc-ton-duc-thang", Path(item));
        Assert.Equal(item.ContentItemId, await ItemOfAsync(tenant, "/dai-hoc-ton-duc-thang"));
    }

    [Fact]
    public async Task Path_ThatIsTaken_GetsANumber()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        await tenant.CreateAsync("Thông báo");

        Assert.Equal("thong-bao-2", Path(await tenant.CreateAsync("Thông báo")));
        Assert.Equal("thong-bao-3", Path(await tenant.CreateAsync("Thông báo")));
    }

    [Fact]
    public async Task Path_OfTwoItemsOfOneScope_Differs()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var paths = new List<string?>();

        await tenant.DoAsync(async contents =>
        {
            for (var i = 0; i < 2; i++)
            {
                var item = await contents.NewAsync("Article");
                item.Alter<TitlePart>(part => part.Title = "Tin");
                await contents.CreateAsync(item);
                paths.Add(Path(item));
            }
        });

        Assert.Equal(["tin", "tin-2"], paths);
    }

    [Fact]
    public async Task Path_OfAnItemWithoutTitle_IsItsId()
    {
        await using var tenant = await ContentsTenant.StartAsync();

        var item = await tenant.CreateAsync(string.Empty);

        Assert.Equal(item.ContentItemId, Path(item));
    }

    [Fact]
    public async Task Path_StaysWhenTheTitleChanges()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Cũ");

        await tenant.DoAsync(async contents =>
        {
            var latest = (await contents.GetAsync(item.ContentItemId, VersionOptions.Latest))!;
            latest.Alter<TitlePart>(part => part.Title = "Mới");
            await contents.UpdateAsync(latest);
        });

        Assert.Equal(item.ContentItemId, await ItemOfAsync(tenant, "cu"));
    }

    [Theory]
    [InlineData("TIN")]
    [InlineData("/tin/")]
    public async Task Lookup_TakesAnyCaseAndSlashes(string path)
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Tin");

        Assert.Equal(item.ContentItemId, await ItemOfAsync(tenant, path));
    }

    [Fact]
    public async Task Lookup_FollowsPublishingAtOnce()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        Assert.Null(await ItemOfAsync(tenant, "tin"));

        var item = await tenant.CreateAsync("Tin", options: VersionOptions.Draft);
        Assert.Null(await ItemOfAsync(tenant, "tin"));

        await tenant.DoAsync(async contents => await contents.PublishAsync((await contents.GetAsync(item.ContentItemId, VersionOptions.Latest))!));
        Assert.Equal(item.ContentItemId, await ItemOfAsync(tenant, "tin"));

        await tenant.DoAsync(async contents => await contents.UnpublishAsync((await contents.GetAsync(item.ContentItemId, VersionOptions.Latest))!));
        Assert.Null(await ItemOfAsync(tenant, "tin"));
    }

    [Fact]
    public async Task Lookup_OfANewPath_ForgetsTheFormerOne()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Tin");
        Assert.NotNull(await ItemOfAsync(tenant, "tin"));

        await tenant.DoAsync(async contents =>
        {
            var latest = (await contents.GetAsync(item.ContentItemId, VersionOptions.Latest))!;
            latest.Alter<AutoroutePart>(part => part.Path = "tin/moi");
            await contents.UpdateAsync(latest);
        });

        Assert.Null(await ItemOfAsync(tenant, "tin"));
        Assert.Equal(item.ContentItemId, await ItemOfAsync(tenant, "tin/moi"));
    }

    [Theory]
    [InlineData("có dấu cách", false)]
    [InlineData("a//b", false)]
    [InlineData("a?b", false)]
    [InlineData("/", false)]
    [InlineData("tin/2021/bai-viet", true)]
    public async Task Validation_OfPaths(string path, bool valid)
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Tin", created => created.Alter<AutoroutePart>(part => part.Path = path));

        var result = await tenant.ReadAsync(services => services.GetRequiredService<IContentManager>().ValidateAsync(item));

        Assert.Equal(valid, result.Succeeded);
    }

    [Fact]
    public async Task Import_OfATakenPath_IsRefused()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Tin");
        var other = item.Clone();
        other.ContentItemId = "khac";
        other.ContentItemVersionId = "khac1";

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => tenant.DoAsync(contents => contents.ImportAsync([other])));

        Assert.Contains("permalink", exception.Message);
    }

    [Fact]
    public async Task Clone_GetsAPathOfItsOwn()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Tin");

        var clone = await tenant.ReadAsync(services => services.GetRequiredService<IContentManager>().CloneAsync(item));

        Assert.Equal("tin-2", Path(clone));
    }

    [Fact]
    public async Task Metadata_LeadsToThePath()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Tin");
        var draft = await tenant.CreateAsync("Nháp", options: VersionOptions.Draft);

        var metadata = await tenant.ReadAsync(services => services.GetRequiredService<IContentManager>().GetContentItemMetadataAsync(item));
        var ofDraft = await tenant.ReadAsync(services => services.GetRequiredService<IContentManager>().GetContentItemMetadataAsync(draft));

        Assert.Equal("tin", metadata.DisplayRouteValues!["autoroutePath"]);
        Assert.Equal(draft.ContentItemId, ofDraft.DisplayRouteValues!["ContentItemId"]);
    }

    [Fact]
    public async Task SlugHandle_FindsTheItem()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Tin");

        Assert.Equal(item.ContentItemId, await tenant.ReadAsync(services => services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync("slug:tin")));
        Assert.Null(await tenant.ReadAsync(services => services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync("slug:khong-co")));
        Assert.Equal("4a", await tenant.ReadAsync(services => services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync("contentitemid:4a")));
    }

    private static string? Path(ContentItem item) => item.Get<AutoroutePart>("AutoroutePart")?.Path;

    private static Task<string?> ItemOfAsync(ContentsTenant tenant, string path) => tenant.ReadAsync(async services =>
        (await services.GetRequiredService<IAutorouteEntries>().TryGetEntryByPathAsync(path)).Item2?.ContentItemId);
}
