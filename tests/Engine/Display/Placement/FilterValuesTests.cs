using System.Text.Json;
using System.Text.Json.Nodes;
using Sapling.Display.Placement;

namespace OrchardSite.Engine.Tests.Display.Placement;

public sealed class FilterValuesTests
{
    public static TheoryData<object?, string[]> Expressions { get; } = new()
    {
        { "a", ["a"] },
        { JsonElement.Parse("\"a\""), ["a"] },
        { JsonElement.Parse("[\"a\", \"b\", 5]"), ["a", "b", "5"] },
        { JsonElement.Parse("[]"), [] },
        { JsonElement.Parse("{ \"a\": 1 }"), [] },
        { new JsonArray("a", null), ["a", ""] },
        { JsonValue.Create("a"), ["a"] },
        { new List<string> { "a", "b" }, ["a", "b"] },
        { null, [] },
        { 5, [] },
    };

    [Theory]
    [MemberData(nameof(Expressions))]
    public void Filter_IsOneTextOrMany(object? expression, string[] expected) => Assert.Equal(expected, FilterValues.Of(expression));
}
