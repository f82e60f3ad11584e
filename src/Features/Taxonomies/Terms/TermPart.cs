using OrchardCore.ContentManagement;

namespace OrchardCore.Taxonomies.Models;

/// <summary>Contract: Orchard Core 3.0. Marks a content item as a term of a taxonomy.</summary>
public class TermPart : ContentPart
{
    public string? TaxonomyContentItemId { get; set; }
}
