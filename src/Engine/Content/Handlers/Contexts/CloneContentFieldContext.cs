namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class CloneContentFieldContext : ContentFieldContextBase
{
    public CloneContentFieldContext(ContentItem contentItem, ContentItem cloneContentItem)
        : base(contentItem)
    {
        CloneContentItem = cloneContentItem;
    }

    public ContentItem CloneContentItem { get; set; }
}
