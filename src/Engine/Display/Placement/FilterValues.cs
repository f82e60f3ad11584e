using System.Text.Json;

namespace Sapling.Display.Placement;

/// <summary>The texts of a filter of placement.json, which is one text or an array.</summary>
internal static class FilterValues
{
    public static IReadOnlyList<string> Of(object? expression) => expression switch
    {
        string text => [text],
        JsonElement { ValueKind: JsonValueKind.String } element => [element.GetString()!],
        JsonElement { ValueKind: JsonValueKind.Array } element => [.. element.EnumerateArray().Select(one => one.ToString())],
        System.Text.Json.Nodes.JsonArray array => [.. array.Select(one => one?.ToString() ?? string.Empty)],
        System.Text.Json.Nodes.JsonNode node => [node.ToString()],
        IEnumerable<string> many => [.. many],
        _ => [],
    };
}
