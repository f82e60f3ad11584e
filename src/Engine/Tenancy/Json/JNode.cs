using Sapling.Tenancy.Json;

namespace System.Text.Json.Nodes;

/// <summary>Contract: Orchard Core 3.0. Parsing, reading and cloning of <see cref="JsonNode"/>.</summary>
public static class JNode
{
    public static JsonNode? Parse(string json) => Parse(json, JOptions.Node, JOptions.Document);

    public static JsonNode? Parse(string json, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default) =>
        JsonNode.Parse(json, nodeOptions ?? JOptions.Node, documentOptions);

    public static bool TryParse(string json, out JsonNode? jsonNode) => TryParse(json, out jsonNode, JOptions.Node, JOptions.Document);

    public static bool TryParse(string json, out JsonNode? jsonNode, JsonNodeOptions? nodeOptions = null, JsonDocumentOptions documentOptions = default)
    {
        try
        {
            jsonNode = JsonNode.Parse(json, nodeOptions ?? JOptions.Node, documentOptions);
            return jsonNode is not null;
        }
        catch (JsonException)
        {
            jsonNode = null;
            return false;
        }
    }

    public static JsonNode? FromObject(object? obj, JsonSerializerOptions? options = null) => obj switch
    {
        null => null,
        JsonNode json => json,
        _ => JsonSerializer.SerializeToNode(obj, options ?? JOptions.Default),
    };

    public static T? ToObject<T>(this JsonNode? jsonNode, JsonSerializerOptions? options = null) => jsonNode is null
        ? default
        : jsonNode.Deserialize<T>(options ?? JOptions.Default);

    public static object? ToObject(this JsonNode? jsonNode, Type type, JsonSerializerOptions? options = null) =>
        jsonNode?.Deserialize(type, options ?? JOptions.Default);

    public static T? Value<T>(this JsonNode? jsonNode) => jsonNode switch
    {
        null => default,
        JsonValue value when value.TryGetValue<T>(out var typed) => typed,
        _ => jsonNode.Deserialize<T>(JOptions.Default),
    };

    public static T? Value<T>(this JsonNode? jsonNode, string name) =>
        jsonNode is JsonObject json && json.TryGetPropertyValue(name, out var value) ? value.Value<T>() : default;

    public static T? Value<T>(this JsonNode? jsonNode, int index) =>
        jsonNode is JsonArray json && index >= 0 && index < json.Count ? json[index].Value<T>() : default;

    public static IEnumerable<T?> Values<T>(this JsonNode? jsonNode) =>
        jsonNode is JsonArray json ? json.Select(item => item.Value<T>()) : [];

    public static T? ValueOrDefault<T>(this JsonNode? jsonNode, T defaultValue) => jsonNode is null ? defaultValue : jsonNode.Value<T>();

    public static T? ValueOrDefault<T>(this JsonNode? jsonNode, string name, T defaultValue) =>
        jsonNode is JsonObject json && json.TryGetPropertyValue(name, out var value) && value is not null ? value.Value<T>() : defaultValue;

    public static JsonNode? Clone(this JsonNode? jsonNode) => jsonNode?.DeepClone();

    public static bool HasValues(this JsonNode? jsonNode) => jsonNode switch
    {
        JsonObject json => json.Count > 0,
        JsonArray json => json.Count > 0,
        _ => false,
    };

    public static string GetNormalizedPath(this string path) => JsonPathLookup.Normalize(path);

    public static string GetNormalizedPath(this JsonNode jsonNode) => JsonPathLookup.Normalize(jsonNode.GetPath());
}
