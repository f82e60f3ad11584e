namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class InitializingContentFieldContext : ContentFieldContextBase
{
    public InitializingContentFieldContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
