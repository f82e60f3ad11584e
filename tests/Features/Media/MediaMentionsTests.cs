using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Media;
using Sapling.Media.Usage;

namespace OrchardSite.Features.Tests.Media;

public sealed class MediaMentionsTests
{
    [Theory]
    [InlineData("<img src=\"/a/media/2021/06/x.jpg?width=600\">", "2021/06/x.jpg")]
    [InlineData("<a href='~/media/v%C4%83n%20b%E1%BA%A3n.pdf'>", "văn bản.pdf")]
    [InlineData("url(https://vn.gov.vn/a/media/x.png)", "x.png")]
    [InlineData("[image width=\"20\"]thu-muc/x.jpg[/image]", "thu-muc/x.jpg")]
    [InlineData("<img src=\"/b/media/x.jpg\">", null)]
    [InlineData("<img src=\"/media/x.jpg\">", null)]
    [InlineData("<img src=\"/a/media/../x.jpg\">", null)]
    [InlineData("Xem /a/mediax/x.jpg", null)]
    [InlineData("Xem https://vn.gov.vn/a/media/bao-cao.pdf.", "bao-cao.pdf")]
    [InlineData("Có /a/media/x.jpg; và", "x.jpg")]
    [InlineData("(/a/media/x.jpg)", "x.jpg")]
    [InlineData("<img srcset='/a/media/x.jpg 1x'>", "x.jpg")]
    [InlineData("<a href=\"/a/media/a%20&amp;%20b.pdf#trang=2\">", "a & b.pdf")]
    [InlineData("<img src=\"//vn.gov.vn/a/media/x.jpg\">", "x.jpg")]
    [InlineData("<img src=\"javascript:/a/media/x.jpg\">", null)]
    [InlineData("<img src=\"/A/MEDIA/x.jpg\">", "x.jpg")]
    public void Finds_files_of_its_own_tenant_in_texts(string text, string? path)
        => Assert.Equal(path is null ? [] : [path], Mentions("a").Find(new JsonObject { ["Html"] = text }));

    [Theory]
    [InlineData("/media/x.jpg", true)]
    [InlineData("https://vn.gov.vn/media/x.jpg", true)]
    [InlineData("/a/media/x.jpg", false)]
    [InlineData("https://vn.gov.vn/a/media/x.jpg", false)]
    public void A_tenant_without_a_prefix_leaves_the_files_of_others(string url, bool own)
        => Assert.Equal(own, Mentions("").Find(new JsonObject { ["Html"] = $"<img src=\"{url}\">" }).Count == 1);

    [Fact]
    public void Finds_paths_of_media_fields_however_deep()
    {
        var found = Mentions("a").Find(JsonNode.Parse("""{ "Bag": { "Items": [ { "P": { "Photos": { "Paths": ["a.jpg", "b/c.jpg"], "MediaTexts": ["a.jpg"] } } } ] } }"""));

        Assert.Equal(["a.jpg", "b/c.jpg"], found);
    }

    [Fact]
    public void Puts_other_paths_in_their_place_and_leaves_the_rest()
    {
        var content = JsonNode.Parse("""{ "Photos": { "Paths": ["cu.jpg", "khac.jpg"] }, "Html": "<img src=\"/a/media/cu.jpg?width=600\"> và <img src=\"/a/media/khac.jpg\"> [image]cu.jpg[/image]" }""");

        Assert.True(Mentions("a").Replace(content, path => path == "cu.jpg" ? "thư mục/mới.jpg" : null));

        Assert.Equal("thư mục/mới.jpg", content!["Photos"]!["Paths"]![0]!.ToString());
        Assert.Equal(
            "<img src=\"/a/media/th%C6%B0%20m%E1%BB%A5c/m%E1%BB%9Bi.jpg?width=600\"> và <img src=\"/a/media/khac.jpg\"> [image]thư mục/mới.jpg[/image]",
            content["Html"]!.ToString());
        Assert.False(Mentions("a").Replace(content, _ => null));
    }

    private static MediaMentions Mentions(string prefix)
        => new(new MediaUrls(new ShellSettings { Name = "A", RequestUrlPrefix = prefix }, Options.Create(new MediaOptions { AssetsRequestPath = "/media" })));
}
