using System.Text.Json.Serialization;
using OrchardCore.ContentManagement;

namespace Agency.Review.Workflow;

/// <summary>Where an item is on its way to publication, and what was said about it.</summary>
public sealed class ReviewPart : ContentPart
{
    public ReviewState State { get; set; }

    public string? SubmittedBy { get; set; }

    public DateTime? SubmittedUtc { get; set; }

    /// <summary>Oldest first.</summary>
    public List<ReviewRemark> Remarks { get; set; } = [];
}

[JsonConverter(typeof(JsonStringEnumConverter<ReviewState>))]
public enum ReviewState
{
    /// <summary>Being written, or published.</summary>
    None,

    /// <summary>Waits for a reviewer.</summary>
    Submitted,

    /// <summary>Came back to its writer with a remark.</summary>
    Returned,
}

/// <summary>What somebody said when the item was submitted or returned.</summary>
public sealed class ReviewRemark
{
    public string? By { get; set; }

    public DateTime Utc { get; set; }

    public string Text { get; set; } = string.Empty;
}
