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

    public static object? GetObjectValue(this JsonValue? jsonValue)
    {
        if (jsonValue is null)
        {
            return null;
        }

        // A value that was made of an int gives nothing but an int; read from JSON it gives any number it can be.
        var value = jsonValue.TryGetValue<JsonElement>(out var read) ? read : JsonSerializer.SerializeToElement(jsonValue);

        return value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.String => value.TryGetDateTime(out var date) ? date : value.GetString(),
            JsonValueKind.Number => value.TryGetInt64(out var integer) ? integer : value.TryGetDecimal(out var number) ? number : value.GetDouble(),
            _ => null,
        };
    }
}
