using System.Runtime.CompilerServices;
using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace Sapling.ContentTypes.Removal;

/// <summary>How many items a change of a definition concerns.</summary>
public sealed class ItemCounts(ISession session, IContentDefinitionManager definitions)
{
    /// <summary>So many items are read to say how many have a value; a page must not read a hundred thousand.</summary>
    internal const int Read = 2000;

    private const int Batch = 200;

    internal Task<int> OfTypeAsync(string type, CancellationToken cancellationToken) =>
        session.QueryIndex<ContentItemIndex>(item => item.ContentType == type && (item.Latest || item.Published)).CountAsync(cancellationToken);

    /// <summary>Items that hold items of the type, e.g. the terms of a taxonomy or the entries of a menu.</summary>
    internal async Task<int> HoldingAsync(string type, CancellationToken cancellationToken)
    {
        var holding = 0;

        // Holders are few, but may be older than anything else: the newest of every type are read.
        foreach (var holder in await definitions.ListTypeDefinitionsAsync())
        {
            if (holder.Name != type)
            {
                await foreach (var item in NewestAsync([holder.Name], Batch, cancellationToken))
                {
                    holding += Holds(DataOf(item), type) ? 1 : 0;
                }
            }
        }

        return holding;
    }

    /// <summary>How many of the items that have the part hold something under the name, of how many that were read, of how many there are.</summary>
    internal async Task<FilledItems> FilledAsync(ContentPartDefinition part, string? field, CancellationToken cancellationToken)
    {
        var attached = (await definitions.ListTypeDefinitionsAsync())
            .SelectMany(type => type.Parts.Where(known => known.PartDefinition.Name == part.Name).Select(known => (Type: type.Name, known.Name)))
            .ToList();
        return await FilledAsync(attached, field, cancellationToken);
    }

    internal Task<FilledItems> FilledAsync(ContentTypePartDefinition part, CancellationToken cancellationToken) =>
        FilledAsync([(part.ContentTypeDefinition.Name, part.Name)], null, cancellationToken);

    private async Task<FilledItems> FilledAsync(List<(string Type, string Part)> attached, string? field, CancellationToken cancellationToken)
    {
        var types = attached.Select(known => known.Type).Distinct().ToArray();

        if (types.Length == 0)
        {
            return new FilledItems(0, 0, 0);
        }

        var total = await session.QueryIndex<ContentItemIndex>(item => item.ContentType.IsIn(types) && item.Latest).CountAsync(cancellationToken);
        var (filled, read) = (0, 0);

        await foreach (var item in NewestAsync(types, Read, cancellationToken))
        {
            read++;
            var data = DataOf(item);
            filled += attached.Any(known => known.Type == item.ContentType && IsFilled(field is null ? data[known.Part] : data[known.Part]?[field])) ? 1 : 0;
        }

        return new FilledItems(filled, read, total);
    }

    private async IAsyncEnumerable<ContentItem> NewestAsync(string[] types, int count, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var skip = 0; skip < count; skip += Batch)
        {
            var batch = (await session.Query<ContentItem, ContentItemIndex>(item => item.ContentType.IsIn(types) && item.Latest)
                .OrderByDescending(item => item.ModifiedUtc).Skip(skip).Take(Batch).ListAsync(cancellationToken)).ToList();

            foreach (var item in batch)
            {
                yield return item;
            }

            if (batch.Count < Batch)
            {
                yield break;
            }
        }
    }

    private static JsonObject DataOf(ContentItem item) => (JsonObject)((JsonDynamicObject)item.Content).Node!;

    /// <summary>Whether anything in the value was entered: neither empty nor what every new item has.</summary>
    internal static bool IsFilled(JsonNode? value) => value switch
    {
        null => false,
        JsonObject members => members.Any(member => IsFilled(member.Value)),
        JsonArray entries => entries.Any(IsFilled),
        _ => value.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.String => value.GetValue<string>().Length > 0,
            System.Text.Json.JsonValueKind.False or System.Text.Json.JsonValueKind.Null => false,
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

/// <param name="Filled">How many of the read items have a value.</param>
/// <param name="Read">How many items were read, the newest first.</param>
/// <param name="Total">How many items there are.</param>
public sealed record FilledItems(int Filled, int Read, int Total);
