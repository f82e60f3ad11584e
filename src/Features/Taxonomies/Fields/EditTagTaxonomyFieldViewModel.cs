using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Taxonomies.Fields;
using Sapling.Content.Fields;

namespace OrchardCore.Taxonomies.ViewModels;

/// <summary>Contract: Orchard Core 3.0. What the editor Tags shows and sends.</summary>
public class EditTagTaxonomyFieldViewModel : IFieldView<TaxonomyField>
{
    public ContentItem? Taxonomy { get; set; }

    public string? TermContentItemIds { get; set; }

    public string? TagTermEntries { get; set; }

    public TaxonomyField Field { get; set; } = null!;

    public ContentPart Part { get; set; } = null!;

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
