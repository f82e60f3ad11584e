using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Models;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests.Editing;

/// <summary>The list of content by category.</summary>
public sealed class CategoryFilterTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("", true)]
    [InlineData("?type=Article", true)]
    [InlineData("?type=Page", false)]
    [InlineData("?type=AgencyHome", false)]
    public async Task FilterByCategory_IsOfferedForWhatHasOne(string query, bool offered)
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        Assert.Equal(offered, (await editor.GetAsync(EditorBrowser.List + query)).Html.Contains("name=\"term\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task FilterByCategory_LeavesOutTheHome_WhichOnlyShowsCategories()
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var types = Regex.Matches(
                (await editor.GetAsync(EditorBrowser.List + "?term=4categ0events0000000000001&size=100")).Html, "data-title=\"Loại\">(.*?)</td>", RegexOptions.Singleline)
            .Select(cell => Regex.Replace(cell.Groups[1].Value, "<[^>]*>", "").Trim()).ToArray();

        Assert.NotEmpty(types);
        Assert.All(types, type => Assert.Equal("Bài viết", type));
    }

    [Fact]
    public async Task List_IsNarrowedToACategory_AndThoseBelowIt()
    {
        const string below = "4categ0vesinh0000000000001";
        await site.Host.InTenantAsync("BanDanToc", async scope =>
        {
            var contents = scope.ServiceProvider.GetRequiredService<IContentManager>();
            var taxonomy = (await contents.GetAsync("4categtaxa0000000000000001", VersionOptions.DraftRequired))!;
            taxonomy.Alter<TaxonomyPart>(part => part.Terms[1].Content["Terms"] = new JsonArray(
                new JsonObject { ["ContentItemId"] = below, ["ContentType"] = "Category", ["DisplayText"] = "Phong trào", ["TitlePart"] = new JsonObject { ["Title"] = "Phong trào" }, ["TermPart"] = new JsonObject { ["TaxonomyContentItemId"] = "4categtaxa0000000000000001" } }));
            await contents.UpdateAsync(taxonomy);
            await contents.PublishAsync(taxonomy);
        });
        using var editor = await EditorBrowser.SignInAsync(site.Host);
        var id = await editor.WriteAsync("Bài của chuyên mục con");
        await (await editor.EditAsync(id)).Set("Article.Category.UniqueValue", below).SendAsync();
        var all = await editor.GetAsync(EditorBrowser.List);
        var options = Regex.Matches(all.Html, "<option value=\"(4categ[^\"]+)\"[^>]*>([^<]+)<").ToDictionary(match => match.Groups[2].Value.Trim('\u2003', '\n', ' '), match => match.Groups[1].Value);
        Assert.Equal(below, options["Phong trào"]);
        Assert.Contains("Chuyên mục", all.Html, StringComparison.Ordinal);

        Assert.Contains("1–1 trong số 1", (await editor.GetAsync($"{EditorBrowser.List}?term={below}")).Html, StringComparison.Ordinal);
        Assert.Contains("Bài của chuyên mục con", (await editor.GetAsync($"{EditorBrowser.List}?term={options["Hoạt động của Ban"]}&q=bai+cua")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Bài của chuyên mục con", (await editor.GetAsync($"{EditorBrowser.List}?term={options["Thông báo"]}&q=bai+cua")).Html, StringComparison.Ordinal);
    }
}
