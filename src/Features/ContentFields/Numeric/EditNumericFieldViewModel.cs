using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Fields;

namespace OrchardCore.ContentFields.ViewModels;

/// <summary>Contract: Orchard Core 3.0. What the editor of the field shows and sends.</summary>
public class EditNumericFieldViewModel : IFieldView<NumericField>
{
    public string? Value { get; set; }

    public NumericField Field { get; set; } = null!;

    public ContentPart Part { get; set; } = null!;

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
