using System.Net;
using System.Text.RegularExpressions;
using OrchardSite.Features.Tests.Media;
using OrchardSite.Features.Tests.Menu;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Taxonomies;

/// <summary>The form of a taxonomy itself, with a new order of its terms as Orchard Core's scripts send it.</summary>
public sealed class TaxonomyPartDriverTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    private const string Editor = "/Admin/Contents/ContentItems/tax1/Edit";

    [Fact]
    public async Task Terms_are_put_in_another_order()
    {
        var admin = await site.SignInAsync("admin");
        var tree = new TreePages(admin, "/Admin/Taxonomies/tax1");
        await tree.PostAsync("/Term", ("Name", "Văn bản"));
        await tree.PostAsync("/Term", ("Name", "Lễ hội"));

        await SaveAsync(admin, """[{"index":"2"},{"index":"1","children":[{"index":"0"}]}]""");

        Assert.Equal(["0 Lễ hội", "1 Văn bản", "1-0 Tin tức"], await tree.LinesAsync());
        await SaveAsync(admin, """[{"index":"1-0"}]""", expected: HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["0 Lễ hội", "1 Văn bản", "1-0 Tin tức"], await tree.LinesAsync());
    }

    [Theory]
    [InlineData("không phải JSON")]
    [InlineData("""[{"index":"9"}]""")]
    [InlineData("""[{"index":"0"},{"index":"0"}]""")]
    [InlineData("[]")]
    public async Task An_order_that_loses_terms_or_cannot_be_read_is_refused(string hierarchy)
        => Assert.Contains("Không đọc được thứ tự các mục", await SaveAsync(await site.SignInAsync("admin"), hierarchy, expected: HttpStatusCode.UnprocessableEntity));

    [Fact]
    public async Task The_type_of_the_terms_is_needed()
        => Assert.Contains("Cần chọn loại nội dung của các mục.", await SaveAsync(await site.SignInAsync("admin"), "", type: "", expected: HttpStatusCode.UnprocessableEntity));

    private static async Task<string> SaveAsync(HttpClient admin, string hierarchy, string type = "Category", HttpStatusCode expected = HttpStatusCode.Redirect)
    {
        var version = Regex.Match(await admin.GetStringAsync(Editor), "name=\"baseVersion\" value=\"([^\"]*)\"").Groups[1].Value;
        var answer = await SiteHost.PostFormAsync(admin, Editor, Editor, ("baseVersion", version), ("submit.Publish", "submit.PublishAndContinue"), ("TitlePart.Title", "Chuyên mục"),
            ("AliasPart.Alias", "chuyen-muc"), ("AutoroutePart.Path", "chuyen-muc"), ("TaxonomyPart.TermContentType", type), ("TaxonomyPart.Hierarchy", hierarchy));
        Assert.Equal(expected, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }
}
