using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Fields;
using OrchardSite.Features.Tests.Media;
using OrchardSite.Features.Tests.Menu;

namespace OrchardSite.Features.Tests.Taxonomies;

public sealed class TermControllerTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    private const string Taxonomy = "/Admin/Taxonomies/tax1";

    [Theory]
    [InlineData("", "", "Chuyên mục cần có tên.")]
    [InlineData("   ", "", "Chuyên mục cần có tên.")]
    [InlineData("Khác", "tin tức", "Chuyên mục “Tin tức” đã dùng địa chỉ này.")]
    [InlineData("???", "", "Địa chỉ cần có chữ hoặc số.")]
    public async Task What_is_wrong_is_said_and_nothing_changes(string name, string slug, string message)
    {
        var tree = await OpenAsync();
        var before = await tree.LinesAsync();

        var (status, page) = await tree.PostAsync("/Term", ("Name", name), ("Slug", slug));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains(message, page);
        Assert.Equal(before, await tree.LinesAsync());
    }

    [Fact]
    public async Task A_term_is_added_with_an_address_made_of_its_name_and_its_page_is_there()
    {
        var tree = await OpenAsync();
        await tree.PostAsync("/Term", ("Name", "Đời sống đồng bào"));

        Assert.Contains(await tree.LinesAsync(), line => line.EndsWith(" Đời sống đồng bào", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, (await site.Host.Browser().GetAsync("/chuyen-muc/doi-song-dong-bao")).StatusCode);
    }

    [Fact]
    public async Task A_term_keeps_those_below_it_and_its_id_when_it_is_edited()
    {
        var tree = await OpenAsync();
        await tree.PostAsync("/Term", ("Name", "Trên"));
        var place = await PlaceAsync(tree, "Trên");
        await tree.PostAsync("/Term", ("Name", "Dưới"), ("Parent", place));
        var id = await IdAsync("Trên");

        await tree.PostAsync("/Term", ("Path", place), ("Name", "Trên mới"), ("Slug", "tren-moi"));

        Assert.Equal(id, await IdAsync("Trên mới"));
        Assert.Contains($"{place}-0 Dưới", await tree.LinesAsync());
        Assert.Contains("value=\"tren-moi\"", await tree.ReadAsync("/Term?path=" + place));
        Assert.Contains("value=\"Trên mới\"", await tree.ReadAsync("/Term?term=" + id));
    }

    [Fact]
    public async Task A_form_of_an_older_state_is_shown_again_and_changes_nothing()
    {
        var tree = await OpenAsync();
        var before = await tree.LinesAsync();
        var (_, page) = await tree.PostOldAsync("cũ", "/Term", ("Name", "Muộn"));

        Assert.Contains("Người khác vừa sửa", page);
        Assert.Equal(before, await tree.LinesAsync());

        await tree.PostOldAsync("cũ", "/Delete", ("path", "0"));
        Assert.Equal(before, await tree.LinesAsync());
    }

    [Fact]
    public async Task Deleting_a_branch_counts_each_article_once()
    {
        var tree = await OpenAsync();
        await tree.PostAsync("/Term", ("Name", "Nhánh"));
        var place = await PlaceAsync(tree, "Nhánh");
        await tree.PostAsync("/Term", ("Name", "Lá"), ("Parent", place));
        await WriteAsync("Bài một", await IdAsync("Nhánh"), await IdAsync("Lá"));
        await WriteAsync("Bài hai", await IdAsync("Lá"));

        var page = await tree.ReadAsync("/Delete?path=" + place);
        Assert.Contains("2 bài", page);
        Assert.Contains("1 chuyên mục", page);
        Assert.Contains("2 bài", await tree.ReadAsync(""));

        await tree.PostAsync("/Delete", ("path", place));
        Assert.DoesNotContain(await tree.LinesAsync(), line => line.EndsWith(" Nhánh", StringComparison.Ordinal) || line.EndsWith(" Lá", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/Term?path=99")]
    [InlineData("/Term?term=khong-co")]
    [InlineData("/Delete?path=99")]
    [InlineData("/Delete?term=khong-co")]
    public async Task A_term_that_is_not_there_is_not_found(string path) => Assert.Equal(HttpStatusCode.NotFound, await (await OpenAsync()).StatusAsync(path));

    [Theory]
    [InlineData("/Admin/Taxonomies")]
    [InlineData(Taxonomy)]
    [InlineData(Taxonomy + "/Term")]
    [InlineData(Taxonomy + "/Delete?path=0")]
    public async Task Those_without_the_permission_are_refused_and_strangers_sign_in(string address)
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignInAsync("lan")).GetAsync(address)).StatusCode);
        Assert.Contains("/Login", (await site.Host.Browser().GetAsync(address)).Headers.Location!.ToString());
    }

    private async Task<TreePages> OpenAsync() => new(await site.SignInAsync("admin"), Taxonomy);

    private static async Task<string> PlaceAsync(TreePages tree, string name) => (await tree.LinesAsync()).Single(line => line.EndsWith(" " + name, StringComparison.Ordinal)).Split(' ')[0];

    private async Task<string> IdAsync(string name)
    {
        var id = "";
        await site.Host.InAsync("Default", async services => id = Sapling.Taxonomies.Terms.TermTree.Read((await services.GetRequiredService<IContentManager>().GetAsync("tax1"))!)
            .Nodes.Single(node => node.Term.DisplayText == name).Term.ContentItemId);
        return id;
    }

    private Task WriteAsync(string title, params string[] terms) => site.Host.InAsync("Default", async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var page = await contents.NewAsync("Page");
        page.DisplayText = title;
        page.Alter<ContentPart>("Page", part => part.Alter<TaxonomyField>("Topics", field => (field.TaxonomyContentItemId, field.TermContentItemIds) = ("tax1", terms)));
        await contents.CreateAsync(page, VersionOptions.Published);
    });
}
