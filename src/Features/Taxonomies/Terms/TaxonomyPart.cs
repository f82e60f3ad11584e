using OrchardCore.ContentManagement;

namespace OrchardCore.Taxonomies.Models;

/// <summary>Contract: Orchard Core 3.0. A tree of terms.</summary>
public class TaxonomyPart : ContentPart
{
    public string? TermContentType { get; set; }

    public List<ContentItem> Terms { get; set; } = [];
}
