namespace Agency.VisitCounter.Visitors;

/// <summary>What is known of one visitor while he is here: when he was last seen and which articles this visit has opened.</summary>
internal sealed class Visitor(Guid id)
{
    private HashSet<string>? _viewed;

    public Guid Id => id;

    /// <summary>Seconds since the Unix epoch; 0 before the first page view.</summary>
    public long LastSeen { get; set; }

    /// <summary>Whether the browser has sent its cookie back; until then the visitor is known by its fingerprint only.</summary>
    public bool IsConfirmed { get; set; }

    public IReadOnlyCollection<string> Viewed => _viewed ?? (IReadOnlyCollection<string>)[];

    public bool HasViewed(string contentItemId) => _viewed?.Contains(contentItemId) == true;

    public bool View(string contentItemId) => (_viewed ??= new(StringComparer.Ordinal)).Add(contentItemId);

    public void BeginVisit() => _viewed = null;
}
