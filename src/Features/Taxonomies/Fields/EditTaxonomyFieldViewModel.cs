using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Taxonomies.Fields;
using Sapling.Content.Fields;

namespace OrchardCore.Taxonomies.ViewModels;

/// <summary>Contract: Orchard Core 3.0. What the editor of the field shows and sends.</summary>
public class EditTaxonomyFieldViewModel : IFieldView<TaxonomyField>
{
    public ContentItem? Taxonomy { get; set; }

    public List<TermEntry> TermEntries { get; set; } = [];

    public string? UniqueValue { get; set; }

    public TaxonomyField Field { get; set; } = null!;

    public ContentPart Part { get; set; } = null!;

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
