namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class VersionContentContext : ContentContextBase
{
    public VersionContentContext(ContentItem contentItem, ContentItem buildingContentItem)
        : base(contentItem)
    {
        BuildingContentItem = buildingContentItem;
    }

    public ContentItem BuildingContentItem { get; }
}
