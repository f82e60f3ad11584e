using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Modules;
using Sapling.Content.Definitions;

namespace Sapling.Contents.History;

/// <summary>Reads versions as lists of fields with text, to compare and to merge them. Works for every part and field: it reads their JSON.</summary>
internal sealed class ItemFields(ItemNames names, PartTitles titles, IClock clock, ILocalClock localClock, IStringLocalizer<ItemFields> S)
{
    // Their properties are what their editors write; other parts' own properties are states.
    private static readonly string[] s_writing = ["TitlePart", "HtmlBodyPart", "AutoroutePart", "AliasPart", "CommonPart"];

    internal async Task<IReadOnlyList<FieldDifference>> DifferencesAsync(ContentItem before, ContentItem after, ContentTypeDefinition type)
    {
        var (oldJson, freshJson) = (Json(before), Json(after));
        var zone = await localClock.GetLocalTimeZoneAsync();
        var texts = new FieldTexts(await names.OfAsync(oldJson, freshJson), utc => clock.ConvertToTimeZone(new DateTimeOffset(utc, TimeSpan.Zero), zone), S);
        var old = Read(oldJson, type, texts).ToDictionary(field => field.Key);
        var fresh = Read(freshJson, type, texts).ToDictionary(field => field.Key);

        return
        [
            .. from field in old.Values.Concat(fresh.Values.Where(field => !old.ContainsKey(field.Key)))
               let a = old.GetValueOrDefault(field.Key)
               let b = fresh.GetValueOrDefault(field.Key)
               where !JsonNode.DeepEquals(a?.Value, b?.Value)
               let was = a?.Text ?? string.Empty
               let now = b?.Text ?? string.Empty
               select new FieldDifference(field.Key, field.Label, was, now, WordDiff.Compare(was, now), field.IsWriting),
        ];
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

    private IEnumerable<ItemField> Read(JsonObject item, ContentTypeDefinition type, FieldTexts texts)
    {
        foreach (var typePart in type.Parts)
        {
            if (item[typePart.Name] is not JsonObject part)
            {
                continue;
            }

            foreach (var (name, value) in part)
            {
                if (Meant(value) is not { } meant)
                {
                    continue;
                }

                var field = typePart.PartDefinition.Fields.FirstOrDefault(definition => definition.Name == name);
                yield return new ItemField(
                    typePart.Name, name, field is null ? Label(typePart, name) : field.DisplayName(), texts.Of(name, meant) ?? string.Empty, meant,
                    IsWriting: field is not null || s_writing.Contains(typePart.PartDefinition.Name));
            }
        }
    }

    private static JsonObject Json(ContentItem item) => JsonSerializer.SerializeToNode(item, JOptions.Default)!.AsObject();

    private string Label(ContentTypePartDefinition typePart, string property) => (typePart.PartDefinition.Name, property) switch
    {
        ("TitlePart", "Title") => S["Title"],
        ("AutoroutePart", "Path") => S["Path"],
        (_, "Html") => titles.Of(typePart),
        _ => InPart(titles.Of(typePart), MemberNames.Of(property, S)),
    };

    // "Bí danh: Bí danh" says no more than "Bí danh".
    private static string InPart(string part, string member) => part == member ? part : $"{part}: {member}";

    /// <summary>The value without what says nothing: whether an empty member is stored or not is no difference to anybody.</summary>
    private static JsonNode? Meant(JsonNode? value) => value switch
    {
        JsonObject members => members.Select(member => (member.Key, Value: Meant(member.Value))).Where(member => member.Value is not null).ToArray() is { Length: > 0 } kept
            ? new JsonObject(kept.Select(member => KeyValuePair.Create(member.Key, member.Value)))
            : null,
        JsonArray { Count: > 0 } items => items.DeepClone(),
        JsonValue scalar when scalar.GetValueKind() is JsonValueKind.String => scalar.GetValue<string>().Length > 0 ? scalar.DeepClone() : null,
        JsonValue scalar when scalar.GetValueKind() is JsonValueKind.Number or JsonValueKind.True => scalar.DeepClone(),
        _ => null,
    };
}
