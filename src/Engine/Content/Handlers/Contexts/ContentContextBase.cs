namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Contract: Orchard Core 3.0. What is told about an event of a content item.</summary>
public class ContentContextBase
{
    protected ContentContextBase(ContentItem contentItem) => ContentItem = contentItem;

    public ContentItem ContentItem { get; }
}
