namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class CreateContentContext : ContentContextBase
{
    public CreateContentContext(ContentItem contentItem)
        : base(contentItem)
    {
    }

    public bool Cancel { get; set; }
}
