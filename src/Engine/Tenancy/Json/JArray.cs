namespace System.Text.Json.Nodes;

/// <summary>Contract: Orchard Core 3.0. Parsing and cloning of <see cref="JsonArray"/>.</summary>
public static class JArray
{
    public static JsonArray? Parse(string json) => Parse(json, JOptions.Node, JOptions.Document);

    public static JsonArray? Parse(string json, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default) =>
        JsonNode.Parse(json, nodeOptions ?? JOptions.Node, documentOptions)?.AsArray();

    public static bool TryParse(string json, out JsonArray? jsonArray) => TryParse(json, out jsonArray, JOptions.Node, JOptions.Document);

    public static bool TryParse(string json, out JsonArray? jsonArray, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default)
    {
        jsonArray = JNode.TryParse(json, out var node, nodeOptions, documentOptions) ? node as JsonArray : null;
        return jsonArray is not null;
    }

    public static JsonArray? FromObject(object? obj, JsonSerializerOptions? options = null) => obj switch
    {
        null => null,
        JsonArray json => json,
        JsonElement element => JsonArray.Create(element),
        _ => JsonSerializer.SerializeToNode(obj, options ?? JOptions.Default)?.AsArray(),
    };

    public static JsonArray? Clone(this JsonArray? jsonArray) => jsonArray?.DeepClone().AsArray();

    public static bool ContainsValue(this JsonArray? jsonArray, JsonValue? value) =>
        jsonArray is not null && value is not null && jsonArray.Any(item => JsonNode.DeepEquals(item, value));
}
