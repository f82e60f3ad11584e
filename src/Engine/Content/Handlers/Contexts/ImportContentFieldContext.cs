namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ImportContentFieldContext : ContentFieldContextBase
{
    public ImportContentFieldContext(ContentItem contentItem, ContentItem? originalContentItem = null)
        : base(contentItem)
    {
        OriginalContentItem = originalContentItem;
    }

    public ContentItem? OriginalContentItem { get; set; }
}
