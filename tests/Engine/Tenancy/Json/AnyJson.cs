using System.Text.Json.Nodes;
using CsCheck;

namespace OrchardSite.Engine.Tests.Tenancy.Json;

/// <summary>JSON trees of any shape.</summary>
internal static class AnyJson
{
    private static readonly Gen<string> Name = Gen.String[Gen.Char.AlphaNumeric, 1, 3];

    private static readonly Gen<JsonNode?> Leaf = Gen.OneOf(
        Gen.Int[0, 9].Select(number => (JsonNode?)JsonValue.Create(number)),
        Gen.String[Gen.Char['a', 'ỹ'], 0, 4].Select(text => (JsonNode?)JsonValue.Create(text)),
        Gen.Bool.Select(flag => (JsonNode?)JsonValue.Create(flag)),
        Gen.Const((JsonNode?)null));

    internal static Gen<JsonObject> Object(int depth) => Gen.Select(Name, Node(depth - 1)).Array[0, 4].Select(members =>
    {
        var json = new JsonObject();

        foreach (var (name, value) in members)
        {
            json[name] = value?.DeepClone();
        }

        return json;
    });

    internal static Gen<JsonNode?> Node(int depth) => depth <= 0 ? Leaf : Gen.OneOf(
        Leaf,
        Object(depth).Select(json => (JsonNode?)json),
        Node(depth - 1).Array[0, 3].Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())])));
}
