using OrchardCore.ContentManagement;

namespace OrchardCore.Taxonomies.ViewModels;

/// <summary>Contract: Orchard Core 3.0. A term that may be chosen.</summary>
public class TermEntry
{
    public ContentItem Term { get; set; } = null!;

    public bool Selected { get; set; }

    public string? ContentItemId { get; set; }

    public int Level { get; set; }

    public bool IsLeaf { get; set; }
}
