using Microsoft.AspNetCore.Html;
using OrchardCore.ContentManagement;

namespace Sapling.Contents.Listing;

/// <summary>A line of the list: an item with what may be done with it.</summary>
internal sealed class ContentRow
{
    public required ContentItem Item { get; init; }

    public required string Title { get; init; }

    public required string TypeName { get; init; }

    /// <summary>Draft, published, planned, and what other features say, e.g. that it is in review.</summary>
    public required IHtmlContent States { get; init; }

    public bool HasPublished { get; init; }

    public bool MayEdit { get; init; }

    public bool MayPreview { get; init; }

    public bool MayPublish { get; init; }

    public bool MayDelete { get; init; }

    public bool MayClone { get; init; }
}
