using System.Text.Json.Nodes;
using System.Text.Json.Settings;
using CsCheck;

namespace OrchardSite.Engine.Tests.Tenancy.Json;

public sealed class JsonMergeTests
{
    [Theory]
    [InlineData("""{ "a": 1 }""", """{ "b": 2 }""", """{ "a": 1, "b": 2 }""")]
    [InlineData("""{ "a": 1 }""", """{ "a": "x" }""", """{ "a": "x" }""")]
    [InlineData("""{ "a": { "x": 1, "y": 2 } }""", """{ "a": { "y": 3 } }""", """{ "a": { "x": 1, "y": 3 } }""")]
    [InlineData("""{ "a": [1] }""", """{ "a": { "x": 1 } }""", """{ "a": { "x": 1 } }""")]
    [InlineData("""{ "a": [1, 2] }""", """{ "a": [2, 3] }""", """{ "a": [1, 2, 2, 3] }""")]
    [InlineData("""{ "a": 1 }""", """{ "a": null }""", """{ "a": 1 }""")]
    [InlineData("""{ }""", """{ "a": null }""", """{ "a": null }""")]
    public void ByDefault_ArraysAreJoinedAndNullsLeaveWhatIsThere(string target, string source, string expected) => Check(target, source, expected, new JsonMergeSettings());

    [Theory]
    [InlineData(MergeArrayHandling.Concat, "[1, 2, 1, { \"x\": 1 }]")]
    [InlineData(MergeArrayHandling.Union, "[1, 2, { \"x\": 1 }]")]
    [InlineData(MergeArrayHandling.Replace, "[1, { \"x\": 1 }]")]
    [InlineData(MergeArrayHandling.Merge, "[1, { \"x\": 1 }]")]
    public void Arrays(MergeArrayHandling handling, string expected) => Check(
        """{ "a": [1, 2] }""", """{ "a": [1, { "x": 1 }] }""", $$"""{ "a": {{expected}} }""", new JsonMergeSettings { MergeArrayHandling = handling });

    [Theory]
    [InlineData("""[{ "x": 1 }, 5]""", """[{ "y": 2 }, null, 6]""", """[{ "x": 1, "y": 2 }, 5, 6]""")]
    [InlineData("""[[1], 2]""", """[[3]]""", """[[3], 2]""")]
    [InlineData("[]", "[null]", "[null]")]
    public void ArraysByPosition(string target, string source, string expected) =>
        Check($$"""{ "a": {{target}} }""", $$"""{ "a": {{source}} }""", $$"""{ "a": {{expected}} }""", new JsonMergeSettings { MergeArrayHandling = MergeArrayHandling.Merge });

    [Fact]
    public void Nulls_MayBeMerged() => Check(
        """{ "a": 1, "b": [1, 2] }""",
        """{ "a": null, "b": [null] }""",
        """{ "a": null, "b": [null, 2] }""",
        new JsonMergeSettings { MergeNullValueHandling = MergeNullValueHandling.Merge, MergeArrayHandling = MergeArrayHandling.Merge });

    [Fact]
    public void Names_MayBeComparedWithoutTheirCase() => Check(
        """{ "Title": 1 }""", """{ "title": 2 }""", """{ "Title": 2 }""", new JsonMergeSettings { PropertyNameComparison = StringComparison.OrdinalIgnoreCase });

    [Fact]
    public void UnknownHandling_IsRefused() => Assert.Throws<System.Text.Json.JsonException>(() =>
        Check("""{ "a": [1] }""", """{ "a": [1] }""", "{}", new JsonMergeSettings { MergeArrayHandling = (MergeArrayHandling)9 }));

    [Fact]
    public void NothingAndNoObject_ChangeNothing()
    {
        var target = new JsonObject { ["a"] = 1 };

        target.Merge(null);
        target.Merge(new JsonArray(1));

        Assert.Equal("""{"a":1}""", target.ToJsonString());
        Assert.Null(((JsonObject?)null).Merge(new JsonObject()));
    }

    /// <summary>Whatever is merged: the source stays as it was, merging it again changes nothing, and merging a tree with itself neither.</summary>
    [Fact]
    public void AnyTrees_MergeOnce() => Gen.Select(AnyJson.Object(3), AnyJson.Object(3)).Sample(
        (target, source) =>
        {
            var settings = new JsonMergeSettings { MergeArrayHandling = MergeArrayHandling.Replace, MergeNullValueHandling = MergeNullValueHandling.Merge };
            var (once, before) = (target.DeepClone().AsObject(), source.ToJsonString());
            once.Merge(source, settings);
            Assert.Equal(before, source.ToJsonString());

            var twice = once.DeepClone().AsObject();
            twice.Merge(source, settings);
            Assert.Equal(once.ToJsonString(), twice.ToJsonString());

            twice.Merge(twice.DeepClone(), settings);
            Assert.Equal(once.ToJsonString(), twice.ToJsonString());
        },
        print: pair => $"{pair.Item1.ToJsonString()} <- {pair.Item2.ToJsonString()}");

    private static void Check(string target, string source, string expected, JsonMergeSettings settings)
    {
        var merged = JObject.Parse(target)!;
        merged.Merge(JsonNode.Parse(source), settings);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), merged), merged.ToJsonString());
    }
}
