using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using Sapling.Contents.Autosave;

namespace Sapling.Contents.History;

/// <summary>The titles of the items that versions name by their ids, those inside others too: a term is in its taxonomy, which its field names.</summary>
internal sealed class ItemNames(IContentManager contents)
{
    internal async Task<IReadOnlyDictionary<string, string>> OfAsync(params JsonNode[] versions)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);

        foreach (var version in versions)
        {
            Collect(version, ids);
        }

        var names = new Dictionary<string, string>(StringComparer.Ordinal);

        if (ids.Count > 0)
        {
            foreach (var item in await contents.GetAsync(ids, VersionOptions.Latest))
            {
                Name(JsonSerializer.SerializeToNode(item, JOptions.Default), names);
            }
        }

        return names;
    }

    private static void Collect(JsonNode? node, HashSet<string> ids)
    {
        switch (node)
        {
            case JsonObject members:
                // What names the version itself is no reference.
                foreach (var (name, value) in members.Where(member => member.Key is not ("ContentItemId" or "ContentItemVersionId")))
                {
                    Collect(value, ids);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Collect(item, ids);
                }

                break;
            case JsonValue value when value.TryGetValue(out string? text) && WorkCopies.IsKey(text):
                ids.Add(text);
                break;
        }
    }

    private static void Name(JsonNode? node, Dictionary<string, string> names)
    {
        if (node is JsonObject members)
        {
            if (members["ContentItemId"]?.ToString() is { } id && members["DisplayText"]?.ToString() is { Length: > 0 } title)
            {
                names[id] = title;
            }

            foreach (var (_, value) in members)
            {
                Name(value, names);
            }
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Name(item, names);
            }
        }
    }
}
