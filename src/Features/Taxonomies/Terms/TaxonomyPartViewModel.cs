using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Models;

namespace OrchardCore.Taxonomies.ViewModels;

/// <summary>Contract: Orchard Core 3.0. What the template TaxonomyPart gets.</summary>
public class TaxonomyPartViewModel
{
    public string? TaxonomyContentItemId => ContentItem?.ContentItemId;

    public ContentItem ContentItem { get; set; } = null!;

    public TaxonomyPart TaxonomyPart { get; set; } = null!;
}
