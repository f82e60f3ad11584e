using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Media.Fields;
using Sapling.Content.Fields;

namespace OrchardCore.Media.ViewModels;

/// <summary>Contract: Orchard Core 3.0. What the templates of the field get.</summary>
public class DisplayMediaFieldViewModel : IFieldView<MediaField>
{
    public string[] Paths => Field.Paths;

    public MediaField Field { get; set; } = null!;

    public ContentPart Part { get; set; } = null!;

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
