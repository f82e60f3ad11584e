namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class InitializingContentContext : ContentContextBase
{
    public InitializingContentContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
