using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Sapling.Contents.History;

/// <summary>Reads versions as lists of fields with text, to compare and to merge them. Works for every part and field: it reads their JSON.</summary>
internal sealed partial class ItemFields(IStringLocalizer<ItemFields> S)
{
    internal IReadOnlyList<FieldDifference> Differences(ContentItem before, ContentItem after, ContentTypeDefinition type)
    {
        var old = Read(before, type).ToDictionary(field => field.Key);
        var fresh = Read(after, type).ToDictionary(field => field.Key);

        return
        [
            .. from field in old.Values.Concat(fresh.Values.Where(field => !old.ContainsKey(field.Key)))
               let a = old.GetValueOrDefault(field.Key)?.Text ?? string.Empty
               let b = fresh.GetValueOrDefault(field.Key)?.Text ?? string.Empty
               where a != b
               select new FieldDifference(field.Key, field.Label, a, b, WordDiff.Compare(a, b)),
        ];
    }

    internal IEnumerable<ItemField> Read(ContentItem item, ContentTypeDefinition type)
    {
        var json = Json(item);

        foreach (var typePart in type.Parts)
        {
            if (json[typePart.Name] is not JsonObject part)
            {
                continue;
            }

            foreach (var (name, value) in part)
            {
                var field = typePart.PartDefinition.Fields.FirstOrDefault(definition => definition.Name == name);

                if (Text(name, value) is { Length: > 0 } text)
                {
                    yield return new ItemField(typePart.Name, name, field is null ? Label(typePart, name) : field.DisplayName(), text);
                }
            }
        }
    }

    /// <summary>A copy of one version with the chosen fields of another.</summary>
    internal static ContentItem Take(ContentItem into, ContentItem from, IEnumerable<string> keys)
    {
        var target = Json(into);
        var source = Json(from);

        foreach (var key in keys)
        {
            var (part, name) = (key[..key.IndexOf('.')], key[(key.IndexOf('.') + 1)..]);

            if (target[part] is not JsonObject targetPart)
            {
                target[part] = targetPart = [];
            }

            targetPart[name] = source[part]?[name]?.DeepClone();

            if (key == "TitlePart.Title")
            {
                target[nameof(ContentItem.DisplayText)] = from.DisplayText;
            }
        }

        return target.Deserialize<ContentItem>(JOptions.Default)!;
    }

    private static JsonObject Json(ContentItem item) => JsonSerializer.SerializeToNode(item, JOptions.Default)!.AsObject();

    private string Label(ContentTypePartDefinition typePart, string property) => (typePart.PartDefinition.Name, property) switch
    {
        ("TitlePart", "Title") => S["Title"],
        ("AutoroutePart", "Path") => S["Path"],
        (_, "Html") => typePart.DisplayName(),
        _ => $"{typePart.DisplayName()}: {property}",
    };

    private static string? Text(string name, JsonNode? value) => value switch
    {
        null => null,
        JsonArray items => string.Join('\n', items.Select(item => Text(string.Empty, item)).Where(text => !string.IsNullOrEmpty(text))),
        JsonObject { Count: > 0 } members => Members(members),
        JsonValue scalar when scalar.GetValueKind() is JsonValueKind.String => name == "Html" ? Readable(scalar.GetValue<string>()) : scalar.GetValue<string>(),
        JsonValue scalar when scalar.GetValueKind() is JsonValueKind.Number or JsonValueKind.True => scalar.ToJsonString(),
        _ => null,
    };

    // Most fields have one value that speaks for itself; of others each is named.
    private static string Members(JsonObject members)
    {
        var texts = members.Select(member => (member.Key, Text: Text(member.Key, member.Value))).Where(member => !string.IsNullOrEmpty(member.Text)).ToArray();
        return texts.Length == 1 ? texts[0].Text! : string.Join('\n', texts.Select(member => $"{member.Key}: {member.Text}"));
    }

    /// <summary>HTML as its readers read it: a line a block, pictures by their file and alternative text.</summary>
    private static string Readable(string html)
    {
        var text = Pictures().Replace(html, static match => $"[{match.Value}]");
        text = Blocks().Replace(text, "\n");
        text = Tags().Replace(text, static match => Picture(match.Value));
        return Breaks().Replace(WebUtility.HtmlDecode(text), "\n").Trim();
    }

    private static string Picture(string tag)
    {
        if (!tag.StartsWith("<img", StringComparison.OrdinalIgnoreCase))
        {
            return string.Empty;
        }

        return string.Join(' ', Attributes().Matches(tag).Select(match => match.Groups[1].Value));
    }

    [GeneratedRegex("<img[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Pictures();

    [GeneratedRegex("</?(?:p|div|h[1-6]|li|ul|ol|tr|table|blockquote|figure|figcaption|br|hr)[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Blocks();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("(?:src|alt)=\"([^\"]*)\"", RegexOptions.IgnoreCase)]
    private static partial Regex Attributes();

    [GeneratedRegex(@"[ \t]*\n\s*")]
    private static partial Regex Breaks();
}
