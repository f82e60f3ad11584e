using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Media.Fields;
using OrchardCore.Taxonomies.Models;
using OrchardSite.Features.Tests.Media;
using Sapling.ContentTypes.Removal;

namespace OrchardSite.Features.Tests.ContentTypes;

/// <summary>The numbers by which one decides to remove something must be right.</summary>
public sealed class ItemCountsTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    [Fact]
    public async Task A_field_is_counted_in_published_items_and_drafts_once_each_and_the_bin_apart()
    {
        var before = await FilledAsync("Photos");
        await WriteAsync("Có ảnh", VersionOptions.Published, "a.png");
        await WriteAsync("Nháp có ảnh", VersionOptions.Draft, "b.png");
        await WriteAsync("Không ảnh", VersionOptions.Published);
        var changed = await WriteAsync("Có ảnh, đang sửa", VersionOptions.Published, "c.png");
        await InAsync(async contents => await contents.SaveDraftAsync((await contents.GetAsync(changed, VersionOptions.DraftRequired))!));
        var removed = await WriteAsync("Đã xóa", VersionOptions.Published, "d.png");
        await InAsync(async contents => await contents.RemoveAsync((await contents.GetAsync(removed, VersionOptions.Latest))!));

        var after = await FilledAsync("Photos");

        Assert.Equal(new FilledItems(before.Filled + 3, before.Total + 4, before.Deleted + 1, IsComplete: true), after);
    }

    [Fact]
    public async Task A_part_is_counted_by_anything_in_it_whatever_its_fields_are_called()
    {
        var before = await FilledAsync(null);
        await WriteAsync("Có ảnh trong phần", VersionOptions.Published, "e.png");

        Assert.Equal((before.Filled + 1, before.Total + 1), ((await FilledAsync(null)).Filled, (await FilledAsync(null)).Total));
        Assert.Equal(0, (await FilledAsync("KhongCoTruongNay")).Filled);
    }

    [Fact]
    public async Task More_than_is_said_when_not_all_were_looked_into()
    {
        await WriteAsync("Một", VersionOptions.Published, "f.png");
        await WriteAsync("Hai", VersionOptions.Published, "g.png");
        FilledItems items = null!;
        await site.Host.InAsync("Default", async services => items = await services.GetRequiredService<ItemCounts>().FilledAsync([("Page", "Page")], "Photos", most: 1, default));

        Assert.False(items.IsComplete);
        Assert.Equal(1, items.Filled);
        Assert.True(items.Total >= 2);
        Assert.StartsWith("More than 1 of ", RemovalTexts.Filled(new Texts(), items).First());
    }

    [Fact]
    public async Task What_holds_items_of_a_type_is_found_however_old_it_is_and_counted_once()
    {
        Assert.Equal(1, await HoldingAsync("Category"));

        // Newer items of the holder's own type, more than were once looked at.
        await site.Host.InAsync("Default", async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            for (var i = 0; i < 210; i++)
            {
                var taxonomy = await contents.NewAsync("Taxonomy");
                taxonomy.DisplayText = $"Danh mục {i}";
                taxonomy.Alter<TaxonomyPart>(part => part.TermContentType = "Category");
                await contents.CreateAsync(taxonomy, VersionOptions.Published);
            }
        });
        await InAsync(async contents => await contents.SaveDraftAsync((await contents.GetAsync("tax1", VersionOptions.DraftRequired))!));

        Assert.Equal(1, await HoldingAsync("Category"));
        Assert.Equal(1, await HoldingAsync("LinkMenuItem"));
        Assert.Equal(0, await HoldingAsync("Categor"));
        Assert.Equal(0, await HoldingAsync("Page"));
    }

    [Theory]
    [InlineData(0, 0, 0, true, "No item has it yet.")]
    [InlineData(0, 5, 0, true, "None of the 5 items has anything in it.")]
    [InlineData(2, 5, 0, true, "2 of 5 items have something in it.")]
    [InlineData(2, 5, 0, false, "More than 2 of 5 items have something in it.")]
    [InlineData(0, 0, 3, true, "No item has it yet.", "3 more items are in the bin. They keep what they have in it, too.")]
    public void The_numbers_are_said_in_words(int filled, int total, int deleted, bool isComplete, params string[] texts)
        => Assert.Equal(texts, RemovalTexts.Filled(new Texts(), new FilledItems(filled, total, deleted, isComplete)));

    private async Task<FilledItems> FilledAsync(string? field)
    {
        FilledItems items = null!;
        await site.Host.InAsync("Default", async services => items = await services.GetRequiredService<ItemCounts>().FilledAsync(
            (await services.GetRequiredService<IContentDefinitionManager>().GetPartDefinitionAsync("Page"))!, field, default));
        return items;
    }

    private async Task<int> HoldingAsync(string type)
    {
        var count = 0;
        await site.Host.InAsync("Default", async services => count = await services.GetRequiredService<ItemCounts>().HoldingAsync(type, default));
        return count;
    }

    private async Task<string> WriteAsync(string title, VersionOptions version, params string[] photos)
    {
        var id = "";
        await InAsync(async contents =>
        {
            var page = await contents.NewAsync("Page");
            page.DisplayText = title;
            page.Alter<ContentPart>("Page", part => part.Alter<MediaField>("Photos", field => (field.Paths, field.MediaTexts) = (photos, photos)));
            await contents.CreateAsync(page, version);
            id = page.ContentItemId;
        });
        return id;
    }

    private Task InAsync(Func<IContentManager, Task> work) => site.Host.InAsync("Default", services => work(services.GetRequiredService<IContentManager>()));
}
