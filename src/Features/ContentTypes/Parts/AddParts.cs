using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;

namespace Sapling.ContentTypes.Parts;

/// <summary>The parts to add to a type.</summary>
public sealed class AddPartsInput
{
    public string[] Parts { get; set; } = [];

    /// <summary>A part to add under a name of its own.</summary>
    public string? Reusable { get; set; }

    public string? DisplayName { get; set; }

    public string? Name { get; set; }
}

internal sealed record AddPartsPage(ContentTypeDefinition Type, IReadOnlyList<ContentPartDefinition> Parts, AddPartsInput Input);

internal sealed record AttachmentPage(ContentTypePartDefinition Part, IShape Editor);

internal sealed record PartPage(ContentPartDefinition Part, IShape Editor, IReadOnlyList<ContentTypeDefinition> Types);

/// <summary>What is asked for a new part.</summary>
public sealed class NewPart
{
    public string? DisplayName { get; set; }

    public string? Name { get; set; }
}
