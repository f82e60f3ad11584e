using System.Text.Json;
using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using OrchardCore.Media.Fields;

namespace Sapling.Media.Fields;

/// <summary>
/// Alternative texts of a field's pictures, parallel to its paths. Orchard Core has one text a picture, the caption, which is
/// read out too where no other text is given; so these lie beside it, and are only written when there are any.
/// </summary>
internal static class AltTexts
{
    private const string Key = "AltTexts";

    public static string[] Get(MediaField field)
        => Data(field)[Key]?.Deserialize<string[]>(JOptions.Default) ?? [];

    public static void Set(MediaField field, IReadOnlyList<string?> texts)
    {
        if (texts.Any(text => !string.IsNullOrEmpty(text)))
        {
            Data(field)[Key] = JsonSerializer.SerializeToNode(texts.Select(text => text ?? string.Empty).ToArray(), JOptions.Default);
        }
        else
        {
            Data(field).Remove(Key);
        }
    }

    private static JsonObject Data(MediaField field) => (JsonObject)(JsonDynamicObject)field.Content;
}
