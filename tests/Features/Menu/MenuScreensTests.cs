using System.Net;
using System.Text.RegularExpressions;
using OrchardSite.Features.Tests.Media;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Menu;

/// <summary>Menus and categories as their editors meet them.</summary>
public sealed partial class MenuScreensTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    private const string Menu = "/Admin/Menus/menu1";
    private const string Taxonomy = "/Admin/Taxonomies/tax1";

    [Fact]
    public async Task Items_are_added_moved_and_deleted_and_an_old_page_changes_nothing()
    {
        var admin = await site.SignInAsync("admin");
        var old = await VersionAsync(admin, Menu);

        var moved = await PostAsync(admin, Menu, Menu + "/Move", ("version", old), ("step", "in:1"));
        Assert.EndsWith("focus=0-0&by=in", moved.Headers.Location!.ToString());
        Assert.Equal(["Một", "Hai"], await TextsAsync(admin, Menu));

        await PostAsync(admin, Menu, Menu + "/Move", ("version", old), ("step", "out:0-0"));
        Assert.Contains("data-tree-item=\"0-0\"", await admin.GetStringAsync(Menu));

        await PostAsync(admin, Menu + "/Item", Menu + "/Item", ("Version", await VersionAsync(admin, Menu)), ("Kind", "LinkMenuItem"), ("Text", "Ba"), ("Url", "~/ba"));
        await PostAsync(admin, Menu, Menu + "/Delete", ("version", await VersionAsync(admin, Menu)), ("path", "0"));
        Assert.Equal(["Ba"], await TextsAsync(admin, Menu));
    }

    [Theory]
    [InlineData("", "~/x")]
    [InlineData("Chữ", "")]
    [InlineData("Chữ", "javascript:alert(1)")]
    public async Task A_wrong_item_is_not_saved(string text, string url)
    {
        var admin = await site.SignInAsync("admin");

        var answer = await PostAsync(admin, Menu + "/Item", Menu + "/Item", ("Version", await VersionAsync(admin, Menu)), ("Kind", "LinkMenuItem"), ("Text", text), ("Url", url));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("field-validation-error", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Categories_are_added_with_addresses_of_their_own()
    {
        var admin = await site.SignInAsync("admin");

        await PostAsync(admin, Taxonomy + "/Term", Taxonomy + "/Term", ("Version", await VersionAsync(admin, Taxonomy)), ("Name", "Đời sống đồng bào"), ("Parent", "0"));
        Assert.Contains("doi-song-dong-bao", await admin.GetStringAsync(Taxonomy));

        var taken = await PostAsync(admin, Taxonomy + "/Term", Taxonomy + "/Term", ("Version", await VersionAsync(admin, Taxonomy)), ("Name", "Khác"), ("Slug", "tin tuc"));
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);

        await PostAsync(admin, Taxonomy, Taxonomy + "/Delete", ("version", await VersionAsync(admin, Taxonomy)), ("path", "0-0"));
        Assert.Equal(["Tin tức"], await TextsAsync(admin, Taxonomy));
    }

    [Theory]
    [InlineData(Menu)]
    [InlineData(Taxonomy)]
    public async Task Those_without_the_permission_are_refused(string page)
    {
        var lan = await site.SignInAsync("lan");

        Assert.NotEqual(HttpStatusCode.OK, (await lan.GetAsync(page)).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await LibrarySite.PostAsync(lan, page + "/Move", ("step", "up:1"))).StatusCode);
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient browser, string page, string action, params (string, string)[] fields)
        => SiteHost.PostFormAsync(browser, page, action, fields);

    private static async Task<string> VersionAsync(HttpClient browser, string page)
        => Version().Match(await browser.GetStringAsync(page)) is { Success: true } found ? found.Groups[1].Value : "";

    private static async Task<IEnumerable<string>> TextsAsync(HttpClient browser, string page)
        => Line().Matches(await browser.GetStringAsync(page)).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).ToList();

    [GeneratedRegex("name=\"version\" value=\"([^\"]*)\"")]
    private static partial Regex Version();

    [GeneratedRegex("<div class=\"item-tree-text\">\\s*<a[^>]*>([^<]*)</a>")]
    private static partial Regex Line();
}
