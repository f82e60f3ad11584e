namespace OrchardCore.ContentManagement;

/// <summary>Contract: Orchard Core 3.0. Makes the ids of items and versions: 26 characters.</summary>
public interface IContentItemIdGenerator
{
    string GenerateUniqueId(ContentItem? contentItem);
}
