namespace OrchardCore.ContentTypes.Events;

/// <summary>Contract: Orchard Core 3.0. Is told of changes of definitions.</summary>
public interface IContentDefinitionEventHandler
{
    void ContentFieldAttached(ContentFieldAttachedContext context);

    void ContentFieldDetached(ContentFieldDetachedContext context);

    void ContentFieldUpdated(ContentFieldUpdatedContext context);

    void ContentPartAttached(ContentPartAttachedContext context);

    void ContentPartCreated(ContentPartCreatedContext context);

    void ContentPartDetached(ContentPartDetachedContext context);

    void ContentPartFieldUpdated(ContentPartFieldUpdatedContext context);

    void ContentPartImported(ContentPartImportedContext context);

    void ContentPartImporting(ContentPartImportingContext context);

    void ContentPartRemoved(ContentPartRemovedContext context);

    void ContentPartUpdated(ContentPartUpdatedContext context);

    void ContentTypeCreated(ContentTypeCreatedContext context);

    void ContentTypeImported(ContentTypeImportedContext context);

    void ContentTypeImporting(ContentTypeImportingContext context);

    void ContentTypePartUpdated(ContentTypePartUpdatedContext context);

    void ContentTypeRemoved(ContentTypeRemovedContext context);

    void ContentTypeUpdated(ContentTypeUpdatedContext context);
}
