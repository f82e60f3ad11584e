using YesSql.Indexes;

namespace OrchardCore.Taxonomies.Indexing;

/// <summary>Contract: Orchard Core 3.0. One row a term of a content item.</summary>
public sealed class TaxonomyIndex : MapIndex
{
    public string TaxonomyContentItemId { get; set; } = string.Empty;

    public string ContentItemId { get; set; } = string.Empty;

    public string ContentType { get; set; } = string.Empty;

    public string ContentPart { get; set; } = string.Empty;

    public string ContentField { get; set; } = string.Empty;

    public string TermContentItemId { get; set; } = string.Empty;

    public bool Published { get; set; }

    public bool Latest { get; set; }
}
