using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Tests.Content;

public sealed class ContentItemTests
{
    private const string Stored =
        """
        {
          "ContentItemId": "4a", "ContentItemVersionId": "4b", "ContentType": "Article", "DisplayText": "Chào", "Latest": true, "Published": false,
          "ModifiedUtc": "2021-06-18T01:30:00Z", "PublishedUtc": null, "CreatedUtc": "2021-06-17T17:30:00Z", "Owner": "4u", "Author": "an",
          "HeadlinePart": { "Text": "Một", "Rank": 3, "Extra": { "kept": [1, 2] } },
          "Article": { "Lead": { "Text": "Dẫn" } },
          "Tags": ["a", "b"],
          "Stray": 5
        }
        """;

    [Fact]
    public void Json_OwnMembersComeFirstAndTheRestIsVerbatim()
    {
        var item = Read(Stored);

        var json = JsonSerializer.SerializeToNode(item, JOptions.Default)!.AsObject();

        Assert.Equal(
            ["ContentItemId", "ContentItemVersionId", "ContentType", "DisplayText", "Latest", "Published", "ModifiedUtc", "PublishedUtc", "CreatedUtc", "Owner", "Author", "HeadlinePart", "Article", "Tags"],
            json.Select(property => property.Key));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{ "Text": "Một", "Rank": 3, "Extra": { "kept": [1, 2] } }"""), json["HeadlinePart"]));
        Assert.Equal("2021-06-17T17:30:00Z", json["CreatedUtc"]!.GetValue<string>());
        Assert.Contains("Chào", JsonSerializer.Serialize(item, JOptions.Default));
    }

    [Theory]
    [InlineData("2021-06-18T08:30:00+07:00")]
    [InlineData("2021-06-18T01:30:00Z")]
    [InlineData("2021-06-18T01:30:00")]
    public void Json_DatesAreUtc(string written)
    {
        var item = Read($$"""{ "ContentType": "Article", "CreatedUtc": "{{written}}" }""");

        Assert.Equal(new DateTime(2021, 6, 18, 1, 30, 0, DateTimeKind.Utc), item.CreatedUtc);
        Assert.Equal(DateTimeKind.Utc, item.CreatedUtc!.Value.Kind);
    }

    [Theory]
    [InlineData("""{ "ContentItemId": 5 }""", "ContentItemId")]
    [InlineData("""{ "Published": "maybe" }""", "Published")]
    [InlineData("""{ "CreatedUtc": "hôm qua" }""", "CreatedUtc")]
    [InlineData("[]", "object")]
    public void Json_WrongMember_SaysWhich(string json, string told) =>
        Assert.Contains(told, Assert.Throws<JsonException>(() => Read(json)).Message);

    [Fact]
    public void Get_ReturnsTheSameObjectWithItsItem()
    {
        var item = Read(Stored);

        Assert.True(item.TryGet<HeadlinePart>(out var part));
        Assert.Equal(("Một", 3), (part.Text, part.Rank));
        Assert.Same(item, part.ContentItem);
        Assert.Same(part, item.Get<ContentPart>("HeadlinePart"));
        Assert.False(item.TryGet<HeadlinePart>("Missing", out _));
        Assert.Null(item.Get<ContentPart>("Tags"));
    }

    [Fact]
    public void Get_WrongJson_SaysItemAndPart()
    {
        var item = Read("""{ "ContentItemId": "4a", "ContentType": "Article", "HeadlinePart": { "Rank": "nhiều" } }""");

        var message = Assert.Throws<JsonException>(() => item.TryGet<HeadlinePart>(out _)).Message;

        Assert.Contains("HeadlinePart", message);
        Assert.Contains("4a", message);
    }

    [Fact]
    public void Apply_WritesMembersAndKeepsTheRest()
    {
        var item = Read(Stored);
        item.Alter<HeadlinePart>(part => part.Text = "Hai");

        Assert.Equal("Hai", (string?)item.Content.HeadlinePart.Text);
        Assert.Equal(2, (int)item.Content.HeadlinePart.Extra.kept[1]);
    }

    [Fact]
    public void Apply_Null_TakesTheFormerValueAway()
    {
        var item = Read(Stored);

        item.Alter<HeadlinePart>(part => part.Text = null);

        Assert.False(item.Get<HeadlinePart>("HeadlinePart")!.Has("Text"));
        Assert.Null(Read(JsonSerializer.Serialize(item, JOptions.Default)).Get<HeadlinePart>("HeadlinePart")!.Text);
    }

    [Fact]
    public void Alter_Field_IsSeenInTheItem()
    {
        var item = new ContentItem { ContentType = "Article" };

        item.Alter<ContentPart>("Article", part => part.Alter<NoteField>("Lead", field => field.Text = "Mới"));

        Assert.Equal("""{"Lead":{"Text":"Mới"}}""", ((JsonObject)item.Content)["Article"]!.ToJsonString(JOptions.Default));
        Assert.Same(item, item.Get<ContentPart>("Article")!.Get<NoteField>("Lead")!.ContentItem);
    }

    [Fact]
    public void Weld_KeepsWhatIsThere()
    {
        var item = Read(Stored);

        item.Weld(new HeadlinePart { Text = "khác" });
        item.Weld("Second", new HeadlinePart { Text = "thêm" });

        Assert.Equal("Một", item.GetOrCreate<HeadlinePart>().Text);
        Assert.Equal("thêm", item.Get<HeadlinePart>("Second")!.Text);
    }

    [Fact]
    public void Remove_TakesDataAndObject()
    {
        var item = Read(Stored);
        item.TryGet<HeadlinePart>(out _);

        item.Remove<HeadlinePart>();

        Assert.False(item.Has<HeadlinePart>());
        Assert.False(item.TryGet<HeadlinePart>(out _));
    }

    [Fact]
    public void Merge_ReplacesArraysOnlyWhenAskedTo()
    {
        var item = Read(Stored);

        item.Merge(JsonNode.Parse("""{ "DisplayText": "Mới", "Tags": ["c"], "HeadlinePart": { "Rank": 4 } }""")!);

        Assert.Equal("Mới", item.DisplayText);
        Assert.Equal(3, ((JsonObject)item.Content)["Tags"]!.AsArray().Count);
        Assert.Equal(("Một", 4), (item.GetOrCreate<HeadlinePart>().Text, item.GetOrCreate<HeadlinePart>().Rank));
    }

    [Fact]
    public void Clone_SharesNothing()
    {
        var item = Read(Stored);
        item.Id = 7;

        var clone = item.Clone();
        clone.Alter<HeadlinePart>(part => part.Text = "khác");

        Assert.Equal(0, clone.Id);
        Assert.Equal("Một", item.GetOrCreate<HeadlinePart>().Text);
    }

    [Fact]
    public void Content_CanBeWrittenThroughDynamic()
    {
        var item = new ContentItem { ContentType = "Article" };

        item.Content.Article = new JsonObject { ["Lead"] = new JsonObject { ["Text"] = "a" } };
        item.Content.Article.Lead.Text = "b";

        Assert.Equal("b", item.Get<ContentPart>("Article")!.Get<NoteField>("Lead")!.Text);
        Assert.Null((object?)item.Content.Nothing);
    }

    private static ContentItem Read(string json) => JsonSerializer.Deserialize<ContentItem>(json, JOptions.Default)!;
}
