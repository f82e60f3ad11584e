using System.Text.Json.Settings;

namespace System.Text.Json.Nodes;

/// <summary>Contract: Orchard Core 3.0. Parsing, cloning and merging of <see cref="JsonObject"/>.</summary>
public static class JObject
{
    public static async Task<JsonObject?> LoadAsync(Stream utf8Json) => await LoadAsync(utf8Json, JOptions.Node, JOptions.Document);

    public static async Task<JsonObject?> LoadAsync(Stream utf8Json, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default, CancellationToken cancellationToken = default) =>
        (await JsonNode.ParseAsync(utf8Json, nodeOptions ?? JOptions.Node, documentOptions, cancellationToken))?.AsObject();

    public static JsonObject? Parse(string json) => Parse(json, JOptions.Node, JOptions.Document);

    public static JsonObject? Parse(string json, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default) =>
        JsonNode.Parse(json, nodeOptions ?? JOptions.Node, documentOptions)?.AsObject();

    public static bool TryParse(string json, out JsonObject? jsonObject) => TryParse(json, out jsonObject, JOptions.Node, JOptions.Document);

    public static bool TryParse(string json, out JsonObject? jsonObject, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default)
    {
        jsonObject = JNode.TryParse(json, out var node, nodeOptions, documentOptions) ? node as JsonObject : null;
        return jsonObject is not null;
    }

    public static JsonObject? FromObject(object? obj, JsonSerializerOptions? options = null) => obj switch
    {
        null => null,
        JsonObject json => json,
        JsonElement element => JsonObject.Create(element),
        _ => JsonSerializer.SerializeToNode(obj, options ?? JOptions.Default)?.AsObject(),
    };

    public static JsonObject? Clone(this JsonObject? jsonObject) => jsonObject?.DeepClone().AsObject();

    public static JsonObject? Merge(this JsonObject? jsonObject, JsonNode? content, JsonMergeSettings? settings = null)
    {
        if (jsonObject is not null && content is JsonObject source)
        {
            Sapling.Tenancy.Json.JsonMerge.Into(jsonObject, source, settings ?? new JsonMergeSettings());
        }

        return jsonObject;
    }
}
