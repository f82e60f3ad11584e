using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using Sapling.Data.Stores;

namespace Sapling.Content.Managing;

/// <summary>All text of an item is composed before it is saved.</summary>
internal static class TextNormalization
{
    internal static void Apply(ContentItem item)
    {
        item.DisplayText = Nfc(item.DisplayText);
        item.Author = Nfc(item.Author);

        if (Apply(item.Data))
        {
            // What was read as objects still holds the former text.
            item.Elements.Clear();
        }
    }

    internal static string? Nfc(string? text) => text?.Composed();

    private static bool Apply(JsonNode node)
    {
        var changed = false;

        switch (node)
        {
            case JsonObject json:
                List<(string, string)>? texts = null;

                foreach (var (name, value) in json)
                {
                    if (Composed(value) is { } text)
                    {
                        (texts ??= []).Add((name, text));
                    }
                    else if (value is JsonObject or JsonArray)
                    {
                        changed |= Apply(value);
                    }
                }

                foreach (var (name, text) in texts ?? [])
                {
                    json[name] = text;
                    changed = true;
                }

                break;
            case JsonArray json:
                for (var i = 0; i < json.Count; i++)
                {
                    if (Composed(json[i]) is { } text)
                    {
                        json[i] = text;
                        changed = true;
                    }
                    else if (json[i] is JsonObject or JsonArray)
                    {
                        changed |= Apply(json[i]!);
                    }
                }

                break;
        }

        return changed;
    }

    private static string? Composed(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.String && value.GetValue<string>() is { } text
            && text.Composed() is var composed && !ReferenceEquals(composed, text)
            ? composed
            : null;
}
