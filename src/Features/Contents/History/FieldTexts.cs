using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;

namespace Sapling.Contents.History;

/// <summary>What people read of stored JSON, whichever field it is of.</summary>
/// <param name="names">The titles of items by their ids.</param>
internal sealed class FieldTexts(IReadOnlyDictionary<string, string> names, Func<DateTime, DateTimeOffset> toLocal, IStringLocalizer S)
{
    // Set by the type's definition: no editor chooses it.
    private const string Unsaid = "TaxonomyContentItemId";

    internal string? Of(string name, JsonNode? value) => value switch
    {
        null => null,
        JsonArray items => string.Join('\n', items.Select(item => Of(name, item)).Where(text => !string.IsNullOrEmpty(text))),
        JsonObject { Count: > 0 } members => Members(members),
        JsonValue scalar => scalar.GetValueKind() switch
        {
            JsonValueKind.String => OfString(name, scalar.GetValue<string>()),
            JsonValueKind.Number => scalar.ToJsonString(),
            JsonValueKind.True => S["Yes"],
            _ => null,
        },
        _ => null,
    };

    private string OfString(string name, string text)
    {
        if (name == "Html")
        {
            return ReadableHtml.Of(text);
        }

        if (name.EndsWith("Utc", StringComparison.Ordinal)
            && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var utc))
        {
            return toLocal(utc).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);
        }

        return names.GetValueOrDefault(text) ?? text;
    }

    // Most fields have one value that speaks for itself; of others each is named.
    private string Members(JsonObject members)
    {
        var texts = members.Where(member => member.Key != Unsaid)
            .Select(member => (member.Key, Text: Of(member.Key, member.Value)))
            .Where(member => !string.IsNullOrEmpty(member.Text))
            .ToArray();

        return texts.Length == 1 ? texts[0].Text! : string.Join('\n', texts.Select(member => $"{MemberNames.Of(member.Key, S)}: {member.Text}"));
    }
}
