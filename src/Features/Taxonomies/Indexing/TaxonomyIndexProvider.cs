using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Data;
using OrchardCore.Taxonomies.Fields;
using YesSql.Indexes;

namespace OrchardCore.Taxonomies.Indexing;

/// <summary>Contract: Orchard Core 3.0. Indexes the terms of published and latest versions.</summary>
public class TaxonomyIndexProvider : IndexProvider<ContentItem>, IScopedIndexProvider
{
    private readonly IServiceProvider _services;
    private readonly Dictionary<string, (string Part, string Field)[]> _fields = new(StringComparer.Ordinal);
    private IContentDefinitionManager? _definitions;

    public TaxonomyIndexProvider(IServiceProvider serviceProvider) => _services = serviceProvider;

    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<TaxonomyIndex>().Map(IndexAsync);

    private async Task<IEnumerable<TaxonomyIndex>> IndexAsync(ContentItem item)
    {
        if (!item.Published && !item.Latest)
        {
            return [];
        }

        var rows = new List<TaxonomyIndex>();
        foreach (var (part, field) in await FieldsAsync(item.ContentType))
        {
            var data = (JsonObject)(JsonDynamicObject)item.Content;
            if (data[part]?[field] is not JsonObject value || value["TermContentItemIds"] is not JsonArray terms)
            {
                continue;
            }

            var taxonomy = value["TaxonomyContentItemId"]?.ToString() ?? string.Empty;
            rows.AddRange(terms.Select(t => t?.ToString()).Where(t => !string.IsNullOrEmpty(t)).Distinct().Select(term => new TaxonomyIndex
            {
                TaxonomyContentItemId = taxonomy,
                ContentItemId = item.ContentItemId,
                ContentType = item.ContentType,
                ContentPart = part,
                ContentField = field,
                TermContentItemId = term!,
                Published = item.Published,
                Latest = item.Latest,
            }));
        }

        return rows;
    }

    private async ValueTask<(string Part, string Field)[]> FieldsAsync(string type)
    {
        if (_fields.TryGetValue(type, out var known))
        {
            return known;
        }

        // Resolved late: the definitions are read through the session that indexes.
        _definitions ??= _services.GetRequiredService<IContentDefinitionManager>();
        var fields = (await _definitions.GetTypeDefinitionAsync(type))?.Parts
            .SelectMany(p => p.PartDefinition.Fields.Where(f => f.FieldDefinition.Name == nameof(TaxonomyField)).Select(f => (p.Name, f.Name)))
            .ToArray() ?? [];
        return _fields[type] = fields;
    }
}
