using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Contract: Orchard Core 3.0. What is told about an event of a field of a content item.</summary>
public class ContentFieldContextBase
{
    protected ContentFieldContextBase(ContentItem contentItem) => ContentItem = contentItem;

    public ContentItem ContentItem { get; }

    public ContentPartFieldDefinition ContentPartFieldDefinition { get; set; } = null!;

    public string PartName { get; set; } = null!;
}
