using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>Contract: Orchard Core 3.0. One version of a piece of content.</summary>
[JsonConverter(typeof(ContentItemConverter))]
public class ContentItem : ContentElement
{
    public ContentItem() => ContentItem = this;

    /// <summary>The identifier of the version's document in the database; not part of the JSON.</summary>
    public long Id { get; set; }

    public string ContentItemId { get; set; } = null!;

    public string ContentItemVersionId { get; set; } = null!;

    public string ContentType { get; set; } = null!;

    public bool Published { get; set; }

    public bool Latest { get; set; }

    public DateTime? ModifiedUtc { get; set; }

    public DateTime? PublishedUtc { get; set; }

    public DateTime? CreatedUtc { get; set; }

    /// <summary>The identifier of the user who owns the item.</summary>
    public string? Owner { get; set; }

    /// <summary>The name of the user who last saved the item.</summary>
    public string? Author { get; set; }

    public string? DisplayText { get; set; }

    public override string ToString() => string.IsNullOrWhiteSpace(DisplayText) ? $"{ContentType} ({ContentItemId})" : DisplayText;
}
