namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class RestoreContentContext : ContentContextBase
{
    public RestoreContentContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
