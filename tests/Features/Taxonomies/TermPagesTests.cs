using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Fields;
using OrchardSite.Features.Tests.Media;
using OrchardSite.Features.Tests.Menu;

namespace OrchardSite.Features.Tests.Taxonomies;

/// <summary>What readers find at the address of a term: while it moves, after it is deleted, and page by page.</summary>
public sealed class TermPagesTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    private const string Taxonomy = "/Admin/Taxonomies/tax1";

    [Fact]
    public async Task ATermThatMovesBelowAnother_IsFoundByItsFormerAddress_AndThoseBelowItToo()
    {
        var tree = await OpenAsync();
        await AddAsync(tree, "Cấp trên");
        await AddAsync(tree, "Nhánh dời");
        await AddAsync(tree, "Lá dời", below: "Nhánh dời");
        var place = await PlaceAsync(tree, "Nhánh dời");

        await tree.PostAsync("/Move", ("From", place), ("Side", "Below"), ("To", await PlaceAsync(tree, "Cấp trên")));
        var moved = await PlaceAsync(tree, "Nhánh dời");
        Assert.True(moved.Contains('-'), $"It stayed at {moved}.");

        Assert.Equal("/chuyen-muc/cap-tren/nhanh-doi", await LocationAsync("/chuyen-muc/nhanh-doi"));
        Assert.Equal("/chuyen-muc/cap-tren/nhanh-doi/la-doi", await LocationAsync("/chuyen-muc/nhanh-doi/la-doi"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("/chuyen-muc/cap-tren/nhanh-doi/la-doi"));
    }

    [Fact]
    public async Task ATermThatIsDeleted_LeadsNowhere_AndItsArticlesStay()
    {
        var tree = await OpenAsync();
        await AddAsync(tree, "Sẽ bỏ");
        var id = await WriteAsync("Bài còn lại", await TermAsync("Sẽ bỏ"));

        await tree.PostAsync("/Delete", ("path", await PlaceAsync(tree, "Sẽ bỏ")));

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/chuyen-muc/se-bo"));
        await site.Host.InAsync("Default", async services => Assert.Equal("Bài còn lại", (await services.GetRequiredService<IContentManager>().GetAsync(id))!.DisplayText));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("/Contents/ContentItems/" + id));
    }

    [Theory]
    [InlineData("", HttpStatusCode.OK)]
    [InlineData("?pagenum=1", HttpStatusCode.OK)]
    [InlineData("?pagenum=2", HttpStatusCode.NotFound)]
    [InlineData("?pagenum=0", HttpStatusCode.NotFound)]
    [InlineData("?pagenum=-1", HttpStatusCode.NotFound)]
    [InlineData("?pagenum=hai", HttpStatusCode.NotFound)]
    [InlineData("?pagenum=99999999999999999999", HttpStatusCode.NotFound)]
    public async Task APageThatIsNotThere_IsNotFound(string query, HttpStatusCode expected) => Assert.Equal(expected, await StatusAsync("/chuyen-muc/tin-tuc" + query));

    [Fact]
    public async Task TwoTermsOfOneName_HaveAddressesOfTheirOwn_OrTheSecondIsRefused()
    {
        var tree = await OpenAsync();
        await AddAsync(tree, "Trùng tên");
        var (_, page) = await tree.PostAsync("/Term", ("Name", "Trùng  Tên"), ("Slug", ""));

        Assert.Contains("Chuyên mục “Trùng tên” đã dùng địa chỉ này.", page);
        await tree.PostAsync("/Term", ("Name", "Trùng tên"), ("Slug", "trung-ten-hai"));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (await StatusAsync("/chuyen-muc/trung-ten"), await StatusAsync("/chuyen-muc/trung-ten-hai")));
    }

    private async Task<TreePages> OpenAsync() => new(await site.SignInAsync("admin"), Taxonomy);

    private static async Task AddAsync(TreePages tree, string name, string? below = null)
    {
        (string, string)[] parent = below is null ? [] : [("Parent", await PlaceAsync(tree, below))];
        Assert.Equal(HttpStatusCode.Redirect, (await tree.PostAsync("/Term", [("Name", name), .. parent])).Status);
    }

    private static async Task<string> PlaceAsync(TreePages tree, string name) => (await tree.LinesAsync()).Single(line => line.EndsWith(" " + name, StringComparison.Ordinal)).Split(' ')[0];

    private async Task<HttpStatusCode> StatusAsync(string address) => (await site.Host.Browser().GetAsync(address)).StatusCode;

    private async Task<string?> LocationAsync(string address)
    {
        using var answer = await site.Host.Browser().GetAsync(address);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    private async Task<string> TermAsync(string name)
    {
        var id = "";
        await site.Host.InAsync("Default", async services => id = Sapling.Taxonomies.Terms.TermTree.Read((await services.GetRequiredService<IContentManager>().GetAsync("tax1"))!)
            .Nodes.Single(node => node.Term.DisplayText == name).Term.ContentItemId);
        return id;
    }

    private async Task<string> WriteAsync(string title, string term)
    {
        var id = "";
        await site.Host.InAsync("Default", async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var page = await contents.NewAsync("Page");
            page.Alter<OrchardCore.Title.Models.TitlePart>(part => part.Title = title);
            page.Alter<ContentPart>("Page", part => part.Alter<TaxonomyField>("Topics", field => (field.TaxonomyContentItemId, field.TermContentItemIds) = ("tax1", [term])));
            await contents.CreateAsync(page, VersionOptions.Published);
            id = page.ContentItemId;
        });
        return id;
    }
}
