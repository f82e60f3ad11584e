using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace Sapling.ContentTypes.Removal;

/// <summary>How many items a change of a definition concerns.</summary>
public sealed class ItemCounts(ISession session, IContentDefinitionManager definitions)
{
    /// <summary>So many items are looked into, about a second's work; where there are more, "more than" is said.</summary>
    internal const int Most = 20_000;

    private readonly StoredItems _stored = new(session);

    /// <summary>Living items of the type, and those in the bin.</summary>
    internal async Task<(int Living, int Deleted)> OfTypeAsync(string type, CancellationToken cancellationToken) =>
        (await LivingAsync(type, cancellationToken), await _stored.CountDeletedAsync(type, cancellationToken));

    /// <summary>How many items hold items of the type, e.g. the terms of a taxonomy or the entries of a menu. All are looked at: what is held must not be lost.</summary>
    internal async Task<int> HoldingAsync(string type, CancellationToken cancellationToken)
    {
        var holders = new HashSet<string>(StringComparer.Ordinal);

        await foreach (var item in _stored.OfOthersAsync(type, $"\"ContentType\":\"{type}\"", cancellationToken))
        {
            if (Holds(item, type))
            {
                holders.Add(item["ContentItemId"]?.ToString() ?? string.Empty);
            }
        }

        return holders.Count;
    }

    /// <summary>How many of the items that have the part hold something in it, or in its field.</summary>
    internal async Task<FilledItems> FilledAsync(ContentPartDefinition part, string? field, CancellationToken cancellationToken) => await FilledAsync(
        [.. (await definitions.ListTypeDefinitionsAsync()).SelectMany(type => type.Parts.Where(known => known.PartDefinition.Name == part.Name).Select(known => (type.Name, known.Name)))],
        field,
        Most,
        cancellationToken);

    internal Task<FilledItems> FilledAsync(ContentTypePartDefinition part, CancellationToken cancellationToken) =>
        FilledAsync([(part.ContentTypeDefinition.Name, part.Name)], null, Most, cancellationToken);

    internal async Task<FilledItems> FilledAsync(IReadOnlyList<(string Type, string Part)> attached, string? field, int most, CancellationToken cancellationToken)
    {
        var (total, deleted, filled, read) = (0, 0, 0, 0);

        foreach (var type in attached.GroupBy(known => known.Type, known => known.Part))
        {
            var (living, gone) = await OfTypeAsync(type.Key, cancellationToken);
            total += living;
            deleted += gone;
            var parts = type.ToList();

            // A part that stands in the type several times is told apart only in the JSON.
            await foreach (var item in _stored.LatestAsync(type.Key, $"\"{field ?? (parts.Count == 1 ? parts[0] : string.Empty)}\":", cancellationToken))
            {
                if (++read > most)
                {
                    return new FilledItems(filled, total, deleted, IsComplete: false);
                }

                filled += parts.Any(part => IsFilled(field is null ? item[part] : item[part]?[field])) ? 1 : 0;
            }
        }

        return new FilledItems(filled, total, deleted, IsComplete: true);
    }

    private Task<int> LivingAsync(string type, CancellationToken cancellationToken) =>
        session.QueryIndex<ContentItemIndex>(item => item.ContentType == type && item.Latest).CountAsync(cancellationToken);

    /// <summary>Whether anything in the value was entered: neither empty nor what every new item has.</summary>
    internal static bool IsFilled(JsonNode? value) => value switch
    {
        null => false,
        JsonObject members => members.Any(member => IsFilled(member.Value)),
        JsonArray entries => entries.Any(IsFilled),
        _ => value.GetValueKind() switch
        {
            JsonValueKind.String => value.GetValue<string>().Length > 0,
            JsonValueKind.False or JsonValueKind.Null => false,
            _ => true,
        },
    };

    internal static bool Holds(JsonNode? value, string type) => value switch
    {
        JsonObject members => members.Any(member =>
            (member.Key == "ContentType" && member.Value is JsonValue name && name.TryGetValue<string>(out var held) && held == type) || Holds(member.Value, type)),
        JsonArray entries => entries.Any(entry => Holds(entry, type)),
        _ => false,
    };
}

/// <param name="Filled">How many of the items have a value.</param>
/// <param name="Total">How many items there are.</param>
/// <param name="Deleted">How many more are in the bin.</param>
/// <param name="IsComplete">Whether all were looked into; if not, more may have a value.</param>
public sealed record FilledItems(int Filled, int Total, int Deleted, bool IsComplete);
