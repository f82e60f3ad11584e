namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class PublishContentFieldContext : ContentFieldContextBase
{
    private ContentItem? _item;

    public PublishContentFieldContext(ContentItem contentItem, ContentItem? previousContentItem)
        : base(contentItem)
    {
        PreviousItem = previousContentItem;
    }

    public bool Cancel { get; set; }

    public ContentItem? PreviousItem { get; set; }

    public ContentItem PublishingItem
    {
        get => _item ?? ContentItem;
        set => _item = value;
    }
}
