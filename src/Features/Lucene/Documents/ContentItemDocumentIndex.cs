namespace OrchardCore.Indexing;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentItemDocumentIndex(string contentItemId, string contentItemVersionId) : DocumentIndex(contentItemId)
{
    public string ContentItemId { get; } = contentItemId;

    public string ContentItemVersionId { get; } = contentItemVersionId;
}
