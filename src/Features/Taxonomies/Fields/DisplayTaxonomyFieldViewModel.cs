using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Taxonomies.Fields;
using Sapling.Content.Fields;

namespace OrchardCore.Taxonomies.ViewModels;

/// <summary>Contract: Orchard Core 3.0. What the templates of the field get.</summary>
public class DisplayTaxonomyFieldViewModel : IFieldView<TaxonomyField>
{
    public string? TaxonomyContentItemId => Field.TaxonomyContentItemId;

    public string[] TermContentItemIds => Field.TermContentItemIds;

    public TaxonomyField Field { get; set; } = null!;

    public ContentPart Part { get; set; } = null!;

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
