namespace OrchardCore.ContentManagement;

/// <summary>Contract: Orchard Core 3.0. What belongs to a content item.</summary>
public interface IContent
{
    ContentItem ContentItem { get; }
}
