using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentManagement;

/// <summary>Contract: Orchard Core 3.0. Makes, reads and changes content items and their versions.</summary>
public interface IContentManager
{
    /// <summary>A new item of the type that is not saved yet.</summary>
    Task<ContentItem> NewAsync(string contentType);

    /// <summary>Saves a new item, published unless the options say draft. False when a handler cancelled.</summary>
    Task<bool> CreateAsync(ContentItem contentItem, VersionOptions? options = null);

    /// <summary>Saves a version as it came from elsewhere, with its own version id.</summary>
    Task<ContentValidateResult> CreateContentItemVersionAsync(ContentItem contentItem);

    Task<ContentValidateResult> UpdateContentItemVersionAsync(ContentItem updatingVersion, ContentItem updatedVersion);

    Task UpdateAsync(ContentItem contentItem);

    /// <summary>Creates or updates versions as they came from elsewhere, in batches.</summary>
    Task ImportAsync(IEnumerable<ContentItem> contentItems);

    Task<ContentValidateResult> ValidateAsync(ContentItem contentItem);

    Task<ContentValidateResult> RestoreAsync(ContentItem contentItem);

    /// <summary>The wanted version of the item, by default the published one, or null.</summary>
    Task<ContentItem?> GetAsync(string contentItemId, VersionOptions? options = null);

    /// <summary>The wanted versions of the items that exist, in the order of the ids.</summary>
    Task<IEnumerable<ContentItem>> GetAsync(IEnumerable<string> contentItemIds, VersionOptions? options = null);

    Task<ContentItem?> GetVersionAsync(string contentItemVersionId);

    Task<IEnumerable<ContentItem>> GetAllVersionsAsync(string contentItemId);

    /// <summary>Runs the loading events for an item that a query found, once a scope.</summary>
    Task<ContentItem> LoadAsync(ContentItem contentItem);

    /// <summary>Removes all versions from view. False when a handler cancelled.</summary>
    Task<bool> RemoveAsync(ContentItem contentItem);

    Task DiscardDraftAsync(ContentItem contentItem);

    Task SaveDraftAsync(ContentItem contentItem);

    /// <summary>False when a handler cancelled.</summary>
    Task<bool> PublishAsync(ContentItem contentItem);

    /// <summary>False when a handler cancelled.</summary>
    Task<bool> UnpublishAsync(ContentItem contentItem);

    Task<TAspect> PopulateAspectAsync<TAspect>(IContent content, TAspect aspect);

    /// <summary>A saved draft that is a copy of the item under a new id.</summary>
    Task<ContentItem> CloneAsync(ContentItem contentItem);
}
