namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class RestoreContentFieldContext : ContentFieldContextBase
{
    public RestoreContentFieldContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
