namespace System.Text.Json.Nodes;

/// <summary>Contract: Orchard Core 3.0. Reading of <see cref="JsonValue"/>.</summary>
public static class JValue
{
    public static JsonValue? Parse(string json) => JsonNode.Parse(json, JOptions.Node, JOptions.Document)?.AsValue();

    public static JsonValue? FromObject(object? obj, JsonSerializerOptions? options = null) => obj switch
    {
        null => null,
        JsonValue value => value,
        JsonElement element => JsonValue.Create(element),
        _ => JsonSerializer.SerializeToNode(obj, options ?? JOptions.Default)?.AsValue(),
    };

    public static JsonValue? Clone(this JsonValue? jsonValue) => jsonValue?.DeepClone().AsValue();

    public static object? GetObjectValue(this JsonValue? jsonValue) => jsonValue?.GetValueKind() switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => jsonValue.TryGetValue<DateTime>(out var date) ? date : jsonValue.GetValue<string>(),
        JsonValueKind.Number => jsonValue.TryGetValue<long>(out var integer) ? integer
            : jsonValue.TryGetValue<decimal>(out var number) ? number : jsonValue.GetValue<double>(),
        _ => null,
    };
}
