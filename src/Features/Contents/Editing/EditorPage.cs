using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;

namespace Sapling.Contents.Editing;

/// <summary>What the page that edits an item shows around the item's editors.</summary>
internal sealed class EditorPage
{
    public required ContentItem Item { get; init; }

    public required ContentTypeDefinition Type { get; init; }

    public required IShape Editor { get; init; }

    /// <summary>The version that the form started from; empty for a new item.</summary>
    public string BaseVersion { get; init; } = string.Empty;

    public bool IsNew { get; init; }

    public bool IsDraft { get; init; }

    public bool HasPublished { get; init; }

    public bool MayPublish { get; init; }

    public bool MayDelete { get; init; }

    public bool MayClone { get; init; }

    public bool MayPreview { get; init; }

    /// <summary>When the text that was found unsaved, and is shown now, was written.</summary>
    public DateTime? RestoredUtc { get; init; }

    /// <summary>Whether it was to be published and lacks something for it.</summary>
    public bool IsRefused { get; init; }

    /// <summary>Who else has the item open.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    public string? ReturnUrl { get; init; }

}
