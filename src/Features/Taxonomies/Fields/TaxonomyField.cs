using OrchardCore.ContentManagement;

namespace OrchardCore.Taxonomies.Fields;

/// <summary>Contract: Orchard Core 3.0. Terms of a taxonomy.</summary>
public class TaxonomyField : ContentField
{
    public string? TaxonomyContentItemId { get; set; }

    public string[] TermContentItemIds { get; set; } = [];
}
