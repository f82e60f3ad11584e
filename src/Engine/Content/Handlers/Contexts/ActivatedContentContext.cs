namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ActivatedContentContext : ContentContextBase
{
    public ActivatedContentContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
