using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.Indexing;

/// <summary>Contract: Orchard Core 3.0. How a part or field is indexed, from the definition's settings.</summary>
public interface IContentIndexSettings
{
    bool Included { get; set; }

    DocumentIndexOptions ToOptions();
}

/// <summary>Contract: Orchard Core 3.0. Adds to the index document of a record.</summary>
public interface IDocumentIndexHandler
{
    Task BuildIndexAsync(BuildDocumentIndexContext context);
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IContentPartIndexHandler
{
    Task BuildIndexAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildDocumentIndexContext context, IContentIndexSettings settings);
}

/// <summary>Contract: Orchard Core 3.0. Adds what a part says to the index document of its item.</summary>
public abstract class ContentPartIndexHandler<TPart> : IContentPartIndexHandler where TPart : ContentPart
{
    public abstract Task BuildIndexAsync(TPart part, BuildPartIndexContext context);

    Task IContentPartIndexHandler.BuildIndexAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildDocumentIndexContext context, IContentIndexSettings settings) =>
        contentPart is TPart part
            ? BuildIndexAsync(part, new BuildPartIndexContext((ContentItemDocumentIndex)context.DocumentIndex, (ContentItem)context.Record, [typePartDefinition.Name], typePartDefinition, settings))
            : Task.CompletedTask;
}
