using System.Text.Json.Nodes;
using CsCheck;
using Sapling.Tenancy.Json;

namespace OrchardSite.Engine.Tests.Tenancy.Json;

public sealed class JsonPathLookupTests
{
    private static readonly JsonNode Tree = JsonNode.Parse("""{ "a": { "b": [ 1, { "c d": "x", "e.f": 2 } ] }, "@odd": 3 }""")!;

    [Theory]
    [InlineData("a.b[0]", "1")]
    [InlineData("$.a.b[0]", "1")]
    [InlineData("a.b[1]['c d']", "x")]
    [InlineData("a.b[1][\"e.f\"]", "2")]
    [InlineData("['@odd']", "3")]
    [InlineData("$['@odd']", "3")]
    [InlineData("@odd", "3")]
    [InlineData("a.b[2]", null)]
    [InlineData("a.b[-1]", null)]
    [InlineData("a.b.c", null)]
    [InlineData("a.b[0].x", null)]
    [InlineData("nothing", null)]
    public void Find(string path, string? expected) => Assert.Equal(expected, JsonPathLookup.Find(Tree, path)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("$")]
    public void EmptyPath_IsTheRoot(string path) => Assert.Same(Tree, JsonPathLookup.Find(Tree, path));

    [Fact]
    public void NoRoot_HasNothing() => Assert.Null(JsonPathLookup.Find(null, "a"));

    [Fact]
    public void OpenBracket_SaysSo() => Assert.Contains("a[0", Assert.Throws<FormatException>(() => JsonPathLookup.Find(Tree, "a[0")).Message);

    [Theory]
    [InlineData("$.a.b", "a.b")]
    [InlineData("$['a']", "['a']")]
    [InlineData("a", "a")]
    public void Normalize(string path, string expected) => Assert.Equal(expected, path.GetNormalizedPath());

    /// <summary>The path a node says it has is where it is found.</summary>
    [Fact]
    public void AnyNode_IsFoundAtItsPath() => AnyJson.Object(4).Sample(
        root =>
        {
            foreach (var node in Below(root))
            {
                Assert.Same(node, JsonPathLookup.Find(root, node.GetPath()));
                Assert.Same(node, JsonPathLookup.Find(root, node.GetNormalizedPath()));
            }
        },
        print: root => root.ToJsonString());

    private static IEnumerable<JsonNode> Below(JsonNode? node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject json => json.Select(member => member.Value),
            JsonArray json => json,
            _ => [],
        };

        return children.OfType<JsonNode>().SelectMany(child => Below(child).Prepend(child));
    }
}
