namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class LoadContentContext : ContentContextBase
{
    public LoadContentContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
