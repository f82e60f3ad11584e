namespace System.Text.Json;

/// <summary>Contract: Orchard Core 3.0. Serialises with <see cref="JOptions"/>.</summary>
public static class JConvert
{
    public static string SerializeObject<TValue>(TValue value, JsonSerializerOptions? options = null) =>
        JsonSerializer.Serialize(value, options ?? JOptions.Default);

    public static TValue? DeserializeObject<TValue>(string json, JsonSerializerOptions? options = null) =>
        JsonSerializer.Deserialize<TValue>(json, options ?? JOptions.Default);
}
