using System.Text.Json.Nodes;
using Sapling.ContentFields.Editing;
using Sapling.ContentTypes.Definitions;
using Sapling.ContentTypes.Removal;

namespace OrchardSite.Features.Tests.ContentTypes;

public sealed class NamesTests
{
    [Theory]
    [InlineData("Thông báo mới", "ThongBaoMoi")]
    [InlineData("Đề án 2021", "DeAn2021")]
    [InlineData("De\u0302\u0300 a\u0301n", "DeAn")]
    [InlineData("  văn-bản / pháp luật ", "VanBanPhapLuat")]
    [InlineData("3 ngày", "Ngay")]
    [InlineData("---", "")]
    [InlineData(null, "")]
    public void A_technical_name_is_made_of_the_name_that_editors_see(string? displayName, string expected) => Assert.Equal(expected, DefinitionNames.Pascal(displayName));

    [Fact]
    public void A_technical_name_stays_short() => Assert.Equal(60, DefinitionNames.Pascal(new string('đ', 500)).Length);

    [Theory]
    [InlineData("""{ "Text": "a" }""", true)]
    [InlineData("""{ "Paths": [], "MediaTexts": ["x"] }""", true)]
    [InlineData("""{ "Value": 0 }""", true)]
    [InlineData("""{ "Value": true }""", true)]
    [InlineData("""{ "Value": false }""", false)]
    [InlineData("""{ "Text": "" }""", false)]
    [InlineData("""{ "Text": null }""", false)]
    [InlineData("""{ "Paths": [] }""", false)]
    [InlineData("{}", false)]
    [InlineData("null", false)]
    public void A_field_is_filled_when_something_was_entered(string value, bool expected) => Assert.Equal(expected, ItemCounts.IsFilled(JsonNode.Parse(value)));

    [Theory]
    [InlineData("""{ "TaxonomyPart": { "Terms": [ { "ContentType": "Category" } ] } }""", true)]
    [InlineData("""{ "A": { "Terms": [ { "ContentType": "B", "C": { "Terms": [ { "ContentType": "Category" } ] } } ] } }""", true)]
    [InlineData("""{ "A": { "ContentType": { "Text": "Category" } } }""", false)]
    [InlineData("""{ "A": { "Text": "Category" } }""", false)]
    public void Items_inside_of_items_are_found(string value, bool expected) => Assert.Equal(expected, ItemCounts.Holds(JsonNode.Parse(value), "Category"));

    [Fact]
    public void Choices_are_lines()
    {
        var options = OptionLines.Read("Xã\r\n* Huyện | h\n\n  | x\n Tỉnh |").ToList();

        Assert.Equal([("Xã", "Xã", false), ("Huyện", "h", true), ("Tỉnh", "Tỉnh", false)], options);
        Assert.Equal("Xã\n* Huyện | h\nTỉnh", OptionLines.Write(options));
    }
}
