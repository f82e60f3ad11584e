using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Media.Fields;
using Sapling.Content.Fields;

namespace OrchardCore.Media.ViewModels;

/// <summary>Contract: Orchard Core 3.0. What the editor of the field shows and sends: <see cref="Paths"/> is a JSON array of <see cref="EditMediaFieldItemInfo"/>.</summary>
public class EditMediaFieldViewModel : IFieldView<MediaField>
{
    public string? Paths { get; set; }

    public string? MediaTexts { get; set; }

    public Anchor[] Anchors { get; set; } = [];

    public string[] AttachedFileNames { get; set; } = [];

    public string[] AllowedExtensions { get; set; } = [];

    public bool AllowMediaText { get; set; }

    public bool AllowAnchors { get; set; }

    public string? TempUploadFolder { get; set; }

    public MediaField Field { get; set; } = null!;

    public ContentPart Part { get; set; } = null!;

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
