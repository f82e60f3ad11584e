namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class UpdateContentFieldContext : ContentFieldContextBase
{
    private ContentItem? _item;

    public UpdateContentFieldContext(ContentItem contentItem)
        : base(contentItem)
    {
    }

    public ContentItem UpdatingItem
    {
        get => _item ?? ContentItem;
        set => _item = value;
    }
}
