using System.Text.Json;
using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;

namespace OrchardCore.Taxonomies.Fields;

/// <summary>Contract: Orchard Core 3.0. Names of the terms, stored beside their ids by the editor Tags.</summary>
public static class TagNamesExtensions
{
    public static string[] GetTagNames(this TaxonomyField taxonomyField)
        => Data(taxonomyField)["TagNames"]?.Deserialize<string[]>(JOptions.Default) ?? [];

    public static void SetTagNames(this TaxonomyField taxonomyField, string[] tagNames)
        => Data(taxonomyField)["TagNames"] = JsonSerializer.SerializeToNode(tagNames, JOptions.Default);

    private static JsonObject Data(TaxonomyField field) => (JsonObject)(JsonDynamicObject)field.Content;
}
