namespace Agency.Review.Notices;

/// <summary>A message that waits to be sent. A document of its own, stored with the change that it tells of: neither goes without the other.</summary>
public sealed class ReviewNotice
{
    public long Id { get; set; }

    public ReviewNoticeKind Kind { get; set; }

    public string ContentItemId { get; set; } = string.Empty;

    /// <summary>The name of whoever submitted or returned the item.</summary>
    public string? By { get; set; }

    public string? Remark { get; set; }

    /// <summary>The editor of the item, as a whole address.</summary>
    public string? Link { get; set; }

    /// <summary>Who still has to be told; null before it is known.</summary>
    public List<string>? To { get; set; }

    public DateTime DueUtc { get; set; }

    public int Attempts { get; set; }
}

public enum ReviewNoticeKind
{
    Submitted,
    Returned,
}
