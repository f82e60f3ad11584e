namespace OrchardCore.ContentManagement;

/// <summary>Contract: Orchard Core 3.0. The items that this scope has loaded.</summary>
public interface IContentManagerSession
{
    void Store(ContentItem item);

    bool RecallVersionId(long id, out ContentItem? item);

    bool RecallPublishedItemId(string id, out ContentItem? item);

    void Clear();
}
