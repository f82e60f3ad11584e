namespace OrchardCore.Taxonomies.ViewModels;

/// <summary>Contract: Orchard Core 3.0. A tag that may be chosen.</summary>
public class TagTermEntry
{
    public string? ContentItemId { get; set; }

    public bool Selected { get; set; }

    public string? DisplayText { get; set; }

    public bool IsLeaf { get; set; }
}
