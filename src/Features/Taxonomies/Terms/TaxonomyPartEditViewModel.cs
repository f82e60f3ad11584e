using OrchardCore.Taxonomies.Models;

namespace OrchardCore.Taxonomies.ViewModels;

/// <summary>Contract: Orchard Core 3.0. What the editor of the part shows and sends.</summary>
public class TaxonomyPartEditViewModel
{
    public string? TermContentType { get; set; }

    public string? Hierarchy { get; set; }

    public TaxonomyPart? TaxonomyPart { get; set; }
}
