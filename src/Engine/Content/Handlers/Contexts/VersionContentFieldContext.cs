namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class VersionContentFieldContext : ContentFieldContextBase
{
    public VersionContentFieldContext(ContentItem contentItem, ContentItem buildingContentItem)
        : base(contentItem)
    {
        BuildingContentItem = buildingContentItem;
    }

    public ContentItem BuildingContentItem { get; }
}
