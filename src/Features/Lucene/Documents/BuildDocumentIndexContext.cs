using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.Indexing;

/// <summary>Contract: Orchard Core 3.0. A record whose index document is being built.</summary>
public class BuildDocumentIndexContext(DocumentIndex documentIndex, object record, IList<string> keys, IContentIndexSettings settings)
{
    public DocumentIndex DocumentIndex { get; } = documentIndex;

    public object Record { get; } = record;

    public IList<string> Keys { get; } = keys;

    public IContentIndexSettings Settings { get; } = settings;
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class BuildPartIndexContext(ContentItemDocumentIndex documentIndex, ContentItem contentItem, IList<string> keys, ContentTypePartDefinition typePartDefinition, IContentIndexSettings settings)
    : BuildDocumentIndexContext(documentIndex, contentItem, keys, settings)
{
    public ContentTypePartDefinition ContentTypePartDefinition { get; } = typePartDefinition;
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class BuildFieldIndexContext(ContentItemDocumentIndex documentIndex, ContentItem contentItem, IList<string> keys, ContentPart contentPart, ContentTypePartDefinition typePartDefinition, ContentPartFieldDefinition partFieldDefinition, IContentIndexSettings settings)
    : BuildPartIndexContext(documentIndex, contentItem, keys, typePartDefinition, settings)
{
    public ContentPart ContentPart { get; } = contentPart;

    public ContentPartFieldDefinition ContentPartFieldDefinition { get; } = partFieldDefinition;
}
