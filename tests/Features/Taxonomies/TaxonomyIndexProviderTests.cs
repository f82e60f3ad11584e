using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Navigation;
using OrchardCore.Taxonomies.Core;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Indexing;
using OrchardCore.Taxonomies.Models;
using OrchardSite.Features.Tests.ContentFields;
using YesSql;

namespace OrchardSite.Features.Tests.Taxonomies;

/// <summary>Which items a term has: rows that follow what is published, and the list that is made of them.</summary>
[Collection(FieldSite.Name)]
public sealed class TaxonomyIndexProviderTests(FieldSite site)
{
    [Fact]
    public async Task RowsFollowWhatIsPublishedAndWhatIsDrafted()
    {
        var id = await WriteAsync(VersionOptions.Draft, "le-hoi", "le-hoi", "van-ban");
        Assert.Equal([("le-hoi", false, true), ("van-ban", false, true)], await RowsAsync(id));
        Assert.DoesNotContain(id, await ListedAsync("le-hoi"));

        await InAsync(async contents => await contents.PublishAsync((await contents.GetAsync(id, VersionOptions.Latest))!));
        Assert.Equal([("le-hoi", true, true), ("van-ban", true, true)], await RowsAsync(id));
        Assert.Contains(id, await ListedAsync("le-hoi"));

        await InAsync(async contents =>
        {
            var draft = (await contents.GetAsync(id, VersionOptions.DraftRequired))!;
            Set(draft, "van-ban");
            await contents.SaveDraftAsync(draft);
        });
        Assert.Equal([("le-hoi", true, false), ("van-ban", false, true), ("van-ban", true, false)], await RowsAsync(id));
        Assert.Contains(id, await ListedAsync("le-hoi"));

        await InAsync(async contents => await contents.RemoveAsync((await contents.GetAsync(id, VersionOptions.Latest))!));
        Assert.Empty(await RowsAsync(id));
        Assert.DoesNotContain(id, await ListedAsync("le-hoi"));
    }

    [Fact]
    public async Task TheNewestIsListedFirst()
    {
        var older = await WriteAsync(VersionOptions.Published, "tin");
        var newer = await WriteAsync(VersionOptions.Published, "tin");
        await InAsync(async contents =>
        {
            var item = (await contents.GetAsync(older, VersionOptions.DraftRequired))!;
            item.CreatedUtc = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
            await contents.PublishAsync(item);
        });

        var listed = await ListedAsync("tin");
        Assert.True(listed.IndexOf(newer) < listed.IndexOf(older));
    }

    private async Task<string> WriteAsync(VersionOptions version, params string[] terms)
    {
        var id = "";
        await InAsync(async contents =>
        {
            var item = await contents.NewAsync("Probe");
            Set(item, terms);
            await contents.CreateAsync(item, version);
            id = item.ContentItemId;
        });
        return id;
    }

    private static void Set(ContentItem item, params string[] terms)
        => item.Alter<ContentPart>("Probe", part => part.Alter<TaxonomyField>("Terms", field => (field.TaxonomyContentItemId, field.TermContentItemIds) = ("tax1", terms)));

    private async Task<(string, bool, bool)[]> RowsAsync(string id)
    {
        (string, bool, bool)[] rows = [];
        await site.Host.InAsync("Default", async services => rows = [.. (await services.GetRequiredService<ISession>().QueryIndex<TaxonomyIndex>(x => x.ContentItemId == id).ListAsync())
            .Select(row => (row.TermContentItemId, row.Published, row.Latest)).Order()]);
        return rows;
    }

    private async Task<List<string>> ListedAsync(string term)
    {
        List<string> ids = [];
        await site.Host.InAsync("Default", async services =>
        {
            var part = new TermPart { ContentItem = new ContentItem { ContentItemId = term } };
            var query = await services.GetRequiredService<IContentsTaxonomyListQueryService>().QueryAsync(part, new Pager(1, null, 50));
            ids = [.. (await query.ListAsync()).Select(item => item.ContentItemId)];
        });
        return ids;
    }

    private Task InAsync(Func<IContentManager, Task> work) => site.Host.InAsync("Default", services => work(services.GetRequiredService<IContentManager>()));
}
