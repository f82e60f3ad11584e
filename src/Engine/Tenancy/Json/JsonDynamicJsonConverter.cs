using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;

namespace System.Text.Json.Serialization;

/// <summary>Contract: Orchard Core 3.0. Writes a dynamic JSON node as the node it wraps.</summary>
public sealed class JsonDynamicJsonConverter<T> : JsonConverter<T> where T : JsonDynamicBase
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var wrapped = JsonDynamicBase.Wrap(JsonNode.Parse(ref reader, JOptions.Node));
        return wrapped as T;
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (value.Node is { } node)
        {
            node.WriteTo(writer, options);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
