using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Settings;

namespace Sapling.Tenancy.Json;

/// <summary>Merges one JSON tree into another; the source is never changed and never shared.</summary>
internal static class JsonMerge
{
    internal static void Into(JsonObject target, JsonObject source, JsonMergeSettings settings)
    {
        foreach (var (name, value) in source.ToArray())
        {
            var key = KeyIn(target, name, settings.PropertyNameComparison);
            var existing = target[key];

            switch (existing, value)
            {
                case (JsonObject into, JsonObject from):
                    Into(into, from, settings);
                    break;
                case (JsonArray into, JsonArray from):
                    Into(into, from, settings);
                    break;
                case (_, null):
                    if (!target.ContainsKey(key) || settings.MergeNullValueHandling.HasFlag(MergeNullValueHandling.Merge))
                    {
                        target[key] = null;
                    }

                    break;
                default:
                    target[key] = value.DeepClone();
                    break;
            }
        }
    }

    internal static void Into(JsonArray target, JsonArray source, JsonMergeSettings settings)
    {
        switch (settings.MergeArrayHandling)
        {
            case MergeArrayHandling.Concat:
                Append(target, source, _ => true);
                break;
            case MergeArrayHandling.Union:
                Append(target, source, item => !target.Any(existing => JsonNode.DeepEquals(existing, item)));
                break;
            case MergeArrayHandling.Replace:
                if (!ReferenceEquals(target, source))
                {
                    target.Clear();
                    Append(target, source, _ => true);
                }

                break;
            case MergeArrayHandling.Merge:
                ByPosition(target, source, settings);
                break;
            default:
                throw new JsonException($"Unknown array handling '{settings.MergeArrayHandling}' in the JSON merge settings.");
        }
    }

    private static void ByPosition(JsonArray target, JsonArray source, JsonMergeSettings settings)
    {
        for (var i = 0; i < source.Count; i++)
        {
            if (i >= target.Count)
            {
                target.Add(source[i]?.DeepClone());
            }
            else if (target[i] is JsonObject into && source[i] is JsonObject from)
            {
                Into(into, from, settings);
            }
            else if (target[i] is JsonArray intoArray && source[i] is JsonArray fromArray)
            {
                Into(intoArray, fromArray, settings);
            }
            else if (source[i] is not null || settings.MergeNullValueHandling.HasFlag(MergeNullValueHandling.Merge))
            {
                target[i] = source[i]?.DeepClone();
            }
        }
    }

    private static void Append(JsonArray target, JsonArray source, Func<JsonNode?, bool> accept)
    {
        foreach (var item in source.ToArray())
        {
            if (accept(item))
            {
                target.Add(item?.DeepClone());
            }
        }
    }

    private static string KeyIn(JsonObject target, string name, StringComparison comparison)
    {
        if (comparison != StringComparison.Ordinal && !target.ContainsKey(name))
        {
            foreach (var (key, _) in target)
            {
                if (string.Equals(key, name, comparison))
                {
                    return key;
                }
            }
        }

        return name;
    }
}
