using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ActivatingContentContext : ContentContextBase
{
    public ActivatingContentContext(ContentItem contentItem)
        : base(contentItem)
    {
    }

    public string ContentType { get; set; } = null!;

    public ContentTypeDefinition Definition { get; set; } = null!;
}
