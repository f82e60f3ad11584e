using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Dynamic;

namespace OrchardCore.Media.Fields;

/// <summary>Contract: Orchard Core 3.0. The focal points of a field's pictures.</summary>
public static class MediaFieldAnchorExtensions
{
    public static Anchor[] GetAnchors(this MediaField mediaField)
        => Data(mediaField)["Anchors"]?.Deserialize<Anchor[]>(JOptions.Default) ?? [];

    public static void SetAnchors(this MediaField mediaField, Anchor[] anchors)
        => Data(mediaField)["Anchors"] = JsonSerializer.SerializeToNode(anchors, JOptions.Default);

    private static JsonObject Data(MediaField field) => (JsonObject)(JsonDynamicObject)field.Content;
}
