using System.Text.Json.Nodes;
using Sapling.Contents.History;

namespace OrchardSite.Features.Tests.Contents.History;

public sealed class FieldTextsTests
{
    private static readonly Dictionary<string, string> s_names = new() { ["4topic00000000000000000001"] = "Thời sự" };

    private readonly FieldTexts _texts = new(
        s_names,
        utc => new DateTimeOffset(utc).ToOffset(TimeSpan.FromHours(7)),
        new Texts());

    [Theory]
    [InlineData("""{ "Text": "Chữ" }""", "Chữ")]
    [InlineData("""{ "Html": "<p>Một</p><p>Hai</p>" }""", "Một\nHai")]
    [InlineData("""{ "Value": true }""", "Yes")]
    [InlineData("""{ "Value": false }""", "")]
    [InlineData("""{ "Value": 12.5 }""", "12.5")]
    [InlineData("""{ "Value": "2021-06-18T00:00:00Z" }""", "2021-06-18T00:00:00Z")]
    [InlineData("""{ "Url": "https://x.vn", "Text": "Trang X", "Target": null }""", "Address of the link: https://x.vn\nWords: Trang X")]
    [InlineData("""{ "Values": ["a", "b"] }""", "a\nb")]
    [InlineData("""{ "Paths": ["anh.jpg"], "MediaTexts": ["Lễ hội"] }""", "Files: anh.jpg\nCaptions of the files: Lễ hội")]
    [InlineData("""{ "ContentItemIds": ["4topic00000000000000000001", "4gone000000000000000000001"] }""", "Thời sự\n4gone000000000000000000001")]
    [InlineData("""{ "TaxonomyContentItemId": "4taxonomy0000000000000001x", "TermContentItemIds": ["4topic00000000000000000001"] }""", "Thời sự")]
    [InlineData("""{ "SubmittedUtc": "2021-06-18T01:05:00Z" }""", "18/06/2021 08:05")]
    [InlineData("{}", "")]
    public void Of_IsReadable_WhicheverFieldItIsOf(string json, string text) => Assert.Equal(text, _texts.Of("Field", JsonNode.Parse(json)) ?? "");
}
