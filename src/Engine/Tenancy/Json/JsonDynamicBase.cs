using System.Dynamic;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace System.Text.Json.Dynamic;

/// <summary>Contract: Orchard Core 3.0. A JSON node seen through <c>dynamic</c>.</summary>
public abstract class JsonDynamicBase : DynamicObject
{
    public abstract JsonNode? Node { get; }

    public T? ToObject<T>() => Node.ToObject<T>();

    // As an object: all of these convert to nodes, which the compiler would take for their common type.
    internal static object? Wrap(JsonNode? node) => node switch
    {
        null => null,
        JsonObject json => (object)new JsonDynamicObject(json),
        JsonArray json => new JsonDynamicArray(json),
        JsonValue value => new JsonDynamicValue(value),
        _ => node,
    };

    internal static JsonNode? Unwrap(object? value)
    {
        var node = value switch
        {
            null => null,
            JsonDynamicBase json => json.Node,
            JsonNode json => json,
            _ => JsonSerializer.SerializeToNode(value, value.GetType(), JOptions.Default),
        };

        // A node has one parent: what already hangs in a tree is copied.
        return node?.Parent is null ? node : node.DeepClone();
    }
}
