namespace Agency.VisitCounter;

/// <summary>Site settings of the counter, under <c>VisitCounterSettings</c> of a recipe's Settings step.</summary>
public sealed class VisitCounterSettings
{
    /// <summary>Visits counted before this system took over; added to the visits counted here.</summary>
    public long StartTotal { get; set; }

    /// <summary>Views counted before this system took over, by content item id.</summary>
    public Dictionary<string, long> StartViews { get; set; } = [];

    /// <summary>Idle minutes after which the next page view begins a new visit.</summary>
    public int VisitMinutes { get; set; } = 30;

    /// <summary>Minutes within which a visitor counts as present.</summary>
    public int OnlineMinutes { get; set; } = 15;

    /// <summary>Path beginnings that are never counted, relative to the site.</summary>
    public string[] ExcludedPaths { get; set; } = ["/admin", "/login", "/users", "/api", "/health"];

    /// <summary>Parts of a user agent, in any case, by which a machine is known.</summary>
    public string[] BotMarks { get; set; } = ["bot", "crawl", "spider", "slurp", "preview", "facebookexternalhit", "archiver", "monitor", "uptime", "scan"];

    /// <summary>Content types that the list of most read articles is made of.</summary>
    public string[] MostReadTypes { get; set; } = ["Article"];

    /// <summary>Whether views by signed-in people count.</summary>
    public bool CountSignedIn { get; set; }
}
