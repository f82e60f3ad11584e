namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class UpdateContentContext : ContentContextBase
{
    private ContentItem? _item;

    public UpdateContentContext(ContentItem contentItem)
        : base(contentItem)
    {
    }

    [Obsolete("The property is deprecated and will be removed in a future release. Please use ContentItem instead.")]
    public ContentItem UpdatingItem
    {
        get => _item ?? ContentItem;
        set => _item = value;
    }
}
