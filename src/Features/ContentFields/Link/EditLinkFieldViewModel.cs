using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Fields;

namespace OrchardCore.ContentFields.ViewModels;

/// <summary>Contract: Orchard Core 3.0. What the editor of the field shows and sends.</summary>
public class EditLinkFieldViewModel : IFieldView<LinkField>
{
    public string? Url { get; set; }

    public string? Text { get; set; }

    public string? Target { get; set; }

    public LinkField Field { get; set; } = null!;

    public ContentPart Part { get; set; } = null!;

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
