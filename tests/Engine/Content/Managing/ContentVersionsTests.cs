using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using Sapling.Content.Managing;

namespace OrchardSite.Engine.Tests.Content.Managing;

public sealed class ContentVersionsTests
{
    private const int Items = 450;

    /// <summary>More ids than a statement takes are asked for in batches, and none is lost between two of them.</summary>
    [Fact]
    public async Task ManyIds_AreAllFoundOnce()
    {
        await using var tenant = await ContentTenant.StartAsync();
        await tenant.DoAsync(contents => contents.ImportAsync(Enumerable.Range(0, Items).Select(number => new ContentItem
        {
            ContentItemId = $"i{number}",
            ContentItemVersionId = $"v{number}",
            ContentType = "Article",
            Latest = true,
            Published = number % 2 == 0,
        })));
        string[] ids = [.. Enumerable.Range(0, Items).Select(number => $"i{number}")];

        await tenant.ScopeAsync(async services =>
        {
            var versions = services.GetRequiredService<ContentVersions>();

            Assert.Equal(Items / 2, (await versions.ManyAsync(ids, VersionOptions.Published)).Count);
            Assert.Equal(Items / 2, (await versions.ManyAsync(ids, VersionOptions.Draft)).Count);
            Assert.Equal(ids.Order(), (await versions.ManyAsync(ids, VersionOptions.Latest)).Select(item => item.ContentItemId).Order());
            Assert.Equal(Items, (await versions.ActiveAsync(ids)).Count);
            Assert.Equal(Items, (await versions.VersionsAsync(ids.Select(id => "v" + id[1..]))).Count);
        });
    }

    [Fact]
    public async Task NoIds_AskNothing()
    {
        await using var tenant = await ContentTenant.StartAsync();

        Assert.Empty(await tenant.ReadAsync(contents => contents.GetAsync(["", null!], VersionOptions.Latest)));
    }

    [Fact]
    public async Task ManyDrafts_AreMadeOfThePublishedOnesOnly()
    {
        await using var tenant = await ContentTenant.StartAsync();
        var published = await tenant.CreateAsync("Article", "Đã đăng");
        var draft = await tenant.CreateAsync("Article", "Nháp", VersionOptions.Draft);

        await tenant.DoAsync(contents => contents.GetAsync([published, draft], VersionOptions.DraftRequired));

        Assert.Equal(2, (await tenant.ReadAsync(contents => contents.GetAllVersionsAsync(published))).Count());
        Assert.Single(await tenant.ReadAsync(contents => contents.GetAllVersionsAsync(draft)));
    }

    [Fact]
    public async Task AllVersions_ComeInTheOrderTheyWereMade()
    {
        await using var tenant = await ContentTenant.StartAsync();
        var id = await tenant.CreateAsync("Article", "Một");

        foreach (var text in new[] { "Hai", "Ba" })
        {
            await tenant.DoAsync(async contents =>
            {
                var draft = (await contents.GetAsync(id, VersionOptions.DraftRequired))!;
                draft.DisplayText = text;
                await contents.PublishAsync(draft);
            });
        }

        Assert.Equal(["Một", "Hai", "Ba"], (await tenant.ReadAsync(contents => contents.GetAllVersionsAsync(id))).Select(item => item.DisplayText));
    }

    [Fact]
    public async Task UnknownVersion_IsNull()
    {
        await using var tenant = await ContentTenant.StartAsync();

        Assert.Null(await tenant.ReadAsync(contents => contents.GetVersionAsync("không có")));
        Assert.Null(await tenant.ReadAsync(contents => contents.GetAsync("không có")));
        await tenant.DoAsync(contents => Assert.ThrowsAsync<ArgumentNullException>(() => contents.GetAsync((string)null!)));
    }
}
