namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ImportContentContext : ContentContextBase
{
    public ImportContentContext(ContentItem contentItem, ContentItem? originalContentItem = null)
        : base(contentItem)
    {
        OriginalContentItem = originalContentItem;
    }

    public ContentItem? OriginalContentItem { get; set; }
}
