using OrchardCore.ContentManagement;

namespace OrchardCore.Taxonomies.ViewModels;

/// <summary>Contract: Orchard Core 3.0. What the template TermPart gets: a page of the items of a term.</summary>
public class TermPartViewModel
{
    public string? TaxonomyContentItemId { get; set; }

    public ContentItem ContentItem { get; set; } = null!;

    public string? TermContentItemId => ContentItem?.ContentItemId;

    public IEnumerable<ContentItem> ContentItems { get; set; } = [];

    public dynamic? Pager { get; set; }
}
