using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>Contract: Orchard Core 3.0. Writes the item's own members first, in a fixed order, then its parts as they are.</summary>
public class ContentItemConverter : JsonConverter<ContentItem>
{
    public override ContentItem? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"A content item is a JSON object, but a {reader.TokenType} was found.");
        }

        var item = new ContentItem();

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();

            switch (name)
            {
                case nameof(ContentItem.ContentItemId):
                    item.ContentItemId = Text(ref reader, name)!;
                    break;
                case nameof(ContentItem.ContentItemVersionId):
                    item.ContentItemVersionId = Text(ref reader, name)!;
                    break;
                case nameof(ContentItem.ContentType):
                    item.ContentType = Text(ref reader, name)!;
                    break;
                case nameof(ContentItem.DisplayText):
                    item.DisplayText = Text(ref reader, name);
                    break;
                case nameof(ContentItem.Author):
                    item.Author = Text(ref reader, name);
                    break;
                case nameof(ContentItem.Owner):
                    item.Owner = Text(ref reader, name);
                    break;
                case nameof(ContentItem.Latest):
                    item.Latest = Flag(ref reader, name);
                    break;
                case nameof(ContentItem.Published):
                    item.Published = Flag(ref reader, name);
                    break;
                case nameof(ContentItem.PublishedUtc):
                    item.PublishedUtc = Date(ref reader, name);
                    break;
                case nameof(ContentItem.ModifiedUtc):
                    item.ModifiedUtc = Date(ref reader, name);
                    break;
                case nameof(ContentItem.CreatedUtc):
                    item.CreatedUtc = Date(ref reader, name);
                    break;
                default:
                    // A stray scalar at the top belongs to no part, so nothing could ever read it.
                    if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    {
                        item.Data[name] = JsonNode.Parse(ref reader, JOptions.Node);
                    }

                    break;
            }
        }

        return item;
    }

    public override void Write(Utf8JsonWriter writer, ContentItem value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();

        writer.WriteString(nameof(ContentItem.ContentItemId), value.ContentItemId);
        writer.WriteString(nameof(ContentItem.ContentItemVersionId), value.ContentItemVersionId);
        writer.WriteString(nameof(ContentItem.ContentType), value.ContentType);
        writer.WriteString(nameof(ContentItem.DisplayText), value.DisplayText);
        writer.WriteBoolean(nameof(ContentItem.Latest), value.Latest);
        writer.WriteBoolean(nameof(ContentItem.Published), value.Published);
        WriteDate(writer, nameof(ContentItem.ModifiedUtc), value.ModifiedUtc);
        WriteDate(writer, nameof(ContentItem.PublishedUtc), value.PublishedUtc);
        WriteDate(writer, nameof(ContentItem.CreatedUtc), value.CreatedUtc);
        writer.WriteString(nameof(ContentItem.Owner), value.Owner);
        writer.WriteString(nameof(ContentItem.Author), value.Author);

        foreach (var (name, node) in value.Data)
        {
            writer.WritePropertyName(name);

            if (node is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                node.WriteTo(writer, options);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter writer, string name, DateTime? value)
    {
        if (value is { } date)
        {
            writer.WriteString(name, AsUtc(date));
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static string? Text(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Null => null,
        _ => throw new JsonException($"'{name}' of a content item is a text, but a {reader.TokenType} was found."),
    };

    private static bool Flag(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False or JsonTokenType.Null => false,
        // The value of a recipe's expression is always a text.
        JsonTokenType.String when bool.TryParse(reader.GetString(), out var flag) => flag,
        _ => throw new JsonException($"'{name}' of a content item is true or false, but a {reader.TokenType} was found."),
    };

    private static DateTime? Date(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String when reader.TryGetDateTime(out var date) => AsUtc(date),
        JsonTokenType.String when DateTime.TryParse(reader.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date) => date,
        _ => throw new JsonException($"'{name}' of a content item is a date in UTC such as 2021-06-18T01:30:00Z."),
    };

    private static DateTime AsUtc(DateTime date) => date.Kind switch
    {
        DateTimeKind.Utc => date,
        DateTimeKind.Local => date.ToUniversalTime(),
        _ => DateTime.SpecifyKind(date, DateTimeKind.Utc),
    };
}
