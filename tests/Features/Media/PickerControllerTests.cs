using System.Net;
using System.Text.Json.Nodes;

namespace OrchardSite.Features.Tests.Media;

/// <summary>What scripts of the editor get of the library.</summary>
public sealed class PickerControllerTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    [Fact]
    public async Task A_folder_comes_with_the_way_to_it_what_is_in_it_and_what_may_be_uploaded()
    {
        site.Put("chon/nam/Ảnh lễ.png", Pictures.Png(300, 200));
        site.Put("chon/nam/sau/b.txt", [1]);
        site.Put("chon/nam/van-ban.pdf", "%PDF-1.7"u8.ToArray());

        var answer = await GetAsync("?folder=chon/nam&sort=name");

        Assert.Equal("chon/nam", answer["folder"]!.ToString());
        Assert.Equal(["chon", "chon/nam"], answer["parents"]!.AsArray().Select(parent => parent!["path"]!.ToString()));
        Assert.Equal([("chon/nam/sau", "sau")], answer["folders"]!.AsArray().Select(folder => (folder!["path"]!.ToString(), folder["name"]!.ToString())));
        Assert.Equal(("chon/nam", 2_000_000L), (answer["uploadFolder"]!.ToString(), (long)answer["maxSize"]!));
        Assert.Contains(".png", answer["extensions"]!.AsArray().Select(extension => extension!.ToString()));

        var picture = answer["files"]!.AsArray().Single(file => file!["kind"]!.ToString() == "image")!;
        Assert.Equal(("Ảnh lễ.png", "/media/chon/nam/%E1%BA%A2nh%20l%E1%BB%85.png", "/media/chon/nam/%E1%BA%A2nh%20l%E1%BB%85.png?width=240&height=240&rmode=max"),
            (picture["name"]!.ToString(), picture["url"]!.ToString(), picture["thumbnail"]!.ToString()));
        Assert.Null(picture["anchor"]);
        var document = answer["files"]!.AsArray().Single(file => file!["kind"]!.ToString() == "document")!;
        Assert.Null(document["thumbnail"]);
        Assert.Equal("8 B", document["sizeText"]!.ToString());
    }

    [Fact]
    public async Task A_search_looks_below_the_folder_and_pages_are_counted()
    {
        for (var i = 0; i < 50; i++)
        {
            site.Put($"trang/sau/hoi-nghi-{i:D2}.txt", [1]);
        }

        var second = await GetAsync("?folder=trang&q=h%E1%BB%99i+ngh%E1%BB%8B&sort=name&page=2");
        Assert.Equal((2, 2, 50), ((int)second["page"]!, (int)second["pages"]!, (int)second["total"]!));
        Assert.Equal(["hoi-nghi-48.txt", "hoi-nghi-49.txt"], second["files"]!.AsArray().Select(file => file!["name"]!.ToString()));
        Assert.Empty((await GetAsync("?folder=trang"))["files"]!.AsArray());
    }

    [Theory]
    [InlineData("admin", "?folder=../..", HttpStatusCode.NotFound)]
    [InlineData("lan", "?folder=_Users/khac", HttpStatusCode.Forbidden)]
    [InlineData("lan", "?folder=_Users", HttpStatusCode.Forbidden)]
    [InlineData("lan", "?folder=_Users/lan", HttpStatusCode.OK)]
    [InlineData("lan", "?folder=", HttpStatusCode.OK)]
    public async Task Users_see_what_is_theirs(string user, string query, HttpStatusCode status)
        => Assert.Equal(status, (await (await site.SignInAsync(user)).GetAsync("/Admin/Media/Picker" + query)).StatusCode);

    [Fact]
    public async Task A_contributor_uploads_to_the_own_folder_whatever_is_open()
    {
        var lan = await site.SignInAsync("lan");
        var answer = JsonNode.Parse(await lan.GetStringAsync("/Admin/Media/Picker?folder=anh"))!;

        Assert.StartsWith("_Users/lan/", answer["uploadFolder"]!.ToString());
    }

    [Fact]
    public async Task What_is_listed_is_not_kept_by_caches()
    {
        using var answer = await (await site.SignInAsync("admin")).GetAsync("/Admin/Media/Picker");

        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    private async Task<JsonNode> GetAsync(string query) => JsonNode.Parse(await (await site.SignInAsync("admin")).GetStringAsync("/Admin/Media/Picker" + query))!;
}
