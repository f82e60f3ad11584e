namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class PublishContentContext : ContentContextBase
{
    private ContentItem? _item;

    public PublishContentContext(ContentItem contentItem, ContentItem? previousContentItem)
        : base(contentItem)
    {
        PreviousItem = previousContentItem;
    }

    public bool Cancel { get; set; }

    public ContentItem? PreviousItem { get; set; }

    [Obsolete("This method is obsolete and will be removed in future releases.")]
    public ContentItem PublishingItem
    {
        get => _item ?? ContentItem;
        set => _item = value;
    }
}
