using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Tests.Content.Items;

public sealed class ContentItemConverterTests
{
    /// <summary>As Orchard Core exports a page with widgets, and with a part of a module this site has not.</summary>
    private const string Exported =
        """
        {
          "ContentItemId": "4zh1b0yz8r4tx2zrc9jx4w8m5k", "ContentItemVersionId": "4xxc1qm2d3zbvtk7mpw1n1dkcs", "ContentType": "Page",
          "DisplayText": "Giới thiệu", "Latest": true, "Published": true,
          "ModifiedUtc": "2024-01-30T03:15:22.3456789Z", "PublishedUtc": "2024-01-30T03:15:22.4Z", "CreatedUtc": "2023-12-01T00:00:00Z",
          "Owner": "4ktbzm5ckm5v9y9yrkcv2r2jd4", "Author": "admin",
          "TitlePart": { "Title": "Giới thiệu" },
          "FlowPart": { "Widgets": [ { "ContentItemId": "4w", "ContentItemVersionId": null, "ContentType": "Paragraph", "DisplayText": null, "Latest": false,
            "Published": false, "ModifiedUtc": "2024-01-30T03:15:22.3Z", "PublishedUtc": null, "CreatedUtc": null, "Owner": null, "Author": "admin",
            "Paragraph": { "Content": { "Html": "<p>Huế & Đà Nẵng</p>" } }, "FlowMetadata": { "Alignment": 3, "Size": 50 } } ] },
          "UnknownModulePart": { "Deep": { "Number": 1.50, "Big": 12345678901234567890, "List": [ null, true, "x" ] } },
          "@WeldedPartSettings": { "FlowPart": { "Width": 3 } }
        }
        """;

    [Fact]
    public void Exported_ComesBackAsItWas()
    {
        var written = JsonSerializer.Serialize(Read(Exported), JOptions.Default);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Exported), JsonNode.Parse(written)), written);
        Assert.Contains("\"Number\":1.50", written, StringComparison.Ordinal);
        Assert.Contains("12345678901234567890", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Exported_KeepsFractionsOfSeconds() => Assert.Equal(3456789, Read(Exported).ModifiedUtc!.Value.Ticks % TimeSpan.TicksPerSecond);

    [Fact]
    public void AnyItem_ComesBackAsItWas() => Item.Sample(
        item =>
        {
            var written = JsonSerializer.Serialize(item, JOptions.Default);
            var again = JsonSerializer.Serialize(Read(written), JOptions.Default);
            Assert.Equal(written, again);
            Assert.Equal(item.DisplayText, Read(written).DisplayText);
            Assert.Equal(item.PublishedUtc, Read(written).PublishedUtc);
        },
        print: item => JsonSerializer.Serialize(item, JOptions.Default));

    [Theory]
    [InlineData("null")]
    public void Null_IsNoItem(string json) => Assert.Null(JsonSerializer.Deserialize<ContentItem>(json, JOptions.Default));

    [Theory]
    [InlineData("true", true)]
    [InlineData("\"True\"", true)]
    [InlineData("\"false\"", false)]
    [InlineData("null", false)]
    public void Flags_MayBeTexts(string written, bool expected) => Assert.Equal(expected, Read($$"""{ "Published": {{written}} }""").Published);

    [Theory]
    [InlineData("\"6/18/2021 1:30:00 AM\"")]
    [InlineData("\"2021-06-18 01:30:00Z\"")]
    [InlineData("\"Fri, 18 Jun 2021 01:30:00 GMT\"")]
    public void Dates_MayBeWrittenByHand(string written) =>
        Assert.Equal(new DateTime(2021, 6, 18, 1, 30, 0, DateTimeKind.Utc), Read($$"""{ "CreatedUtc": {{written}} }""").CreatedUtc);

    [Theory]
    [InlineData("""{ "DisplayText": {} }""", "DisplayText")]
    [InlineData("""{ "Owner": [] }""", "Owner")]
    [InlineData("""{ "Latest": 1 }""", "Latest")]
    [InlineData("""{ "PublishedUtc": 20210618 }""", "PublishedUtc")]
    public void WrongKind_SaysOfWhichMember(string json, string member) => Assert.Contains($"'{member}'", Assert.Throws<JsonException>(() => Read(json)).Message);

    [Theory]
    [InlineData("""{ "TitlePart": { "Title": """)]
    [InlineData("""{ "TitlePart" """)]
    public void HalfAnItem_IsRefused(string json) => Assert.ThrowsAny<JsonException>(() => Read(json));

    [Fact]
    public void LocalDate_IsWrittenInUtc()
    {
        var local = new DateTime(2021, 6, 18, 8, 30, 0, DateTimeKind.Local);

        var json = JsonSerializer.Serialize(new ContentItem { CreatedUtc = local }, JOptions.Default);

        Assert.Equal(local.ToUniversalTime(), Read(json).CreatedUtc);
        Assert.Contains("Z\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Document_HasNoIdOfItsRow() =>
        Assert.DoesNotContain("\"Id\"", JsonSerializer.Serialize(new ContentItem { Id = 7, ContentItemId = "4a" }, JOptions.Default), StringComparison.Ordinal);

    [Fact]
    public void ItemInsideAPart_IsReadFromThere()
    {
        var widget = Read(Exported).Get<ContentPart>("FlowPart")!;

        var item = ((JsonObject)widget.Content)["Widgets"]![0].Deserialize<ContentItem>(JOptions.Default)!;

        Assert.Equal(("4w", "Paragraph", "<p>Huế & Đà Nẵng</p>"), (item.ContentItemId, item.ContentType, (string?)item.Content.Paragraph.Content.Html));
    }

    private static Gen<ContentItem> Item { get; } = Gen.Select(
        Gen.String.Null(),
        Gen.DateTime.Nullable(),
        Gen.Select(Gen.Bool, Gen.Bool),
        Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 1, 8], Value(3)).Array[0, 4],
        (text, date, flags, parts) =>
        {
            var item = new ContentItem
            {
                ContentItemId = "4a",
                ContentType = "Article",
                DisplayText = Valid(text),
                PublishedUtc = date is { } moment ? DateTime.SpecifyKind(moment, DateTimeKind.Utc) : null,
                Latest = flags.Item1,
                Published = flags.Item2,
            };

            foreach (var (name, value) in parts)
            {
                item.Data["P" + name] = new JsonObject { ["Value"] = value };
            }

            return item;
        });

    private static Gen<JsonNode?> Value(int depth)
    {
        var leaf = Gen.OneOf(
            Gen.String.Select(text => (JsonNode?)JsonValue.Create(Valid(text))),
            Gen.Decimal.Select(number => (JsonNode?)JsonValue.Create(number)),
            Gen.Bool.Select(flag => (JsonNode?)JsonValue.Create(flag)),
            Gen.Const((JsonNode?)null));

        return depth == 0 ? leaf : Gen.OneOf(
            leaf,
            Value(depth - 1).Array[0, 3].Select(values => (JsonNode?)new JsonArray([.. values.Select(value => value?.DeepClone())])),
            Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 1, 6], Value(depth - 1)).Array[0, 3].Select(members =>
            {
                var json = new JsonObject();

                foreach (var (name, value) in members)
                {
                    json[name] = value?.DeepClone();
                }

                return (JsonNode?)json;
            }));
    }

    // JSON cannot hold half of a character.
    private static string? Valid(string? text) => text is null ? null : System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));

    private static ContentItem Read(string json) => JsonSerializer.Deserialize<ContentItem>(json, JOptions.Default)!;
}
