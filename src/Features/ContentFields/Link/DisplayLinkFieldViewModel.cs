using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Fields;

namespace OrchardCore.ContentFields.ViewModels;

/// <summary>Contract: Orchard Core 3.0. What the templates of the field get.</summary>
public class DisplayLinkFieldViewModel : IFieldView<LinkField>
{
    public string? Url => Field.Url;

    public string? Text => Field.Text;

    public string? Target => Field.Target;

    public LinkField Field { get; set; } = null!;

    public ContentPart Part { get; set; } = null!;

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
