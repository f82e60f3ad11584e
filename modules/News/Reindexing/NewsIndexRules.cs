using System.Text.Json;
using OrchardCore.Data.Documents;

namespace Agency.News.Reindexing;

/// <summary>By what rules the indexes were made last: the site's time zone and what of an article they look at.</summary>
public sealed class NewsIndexRules : Document
{
    public string Rules { get; set; } = "";

    // Counts up when an item's rows are others than before.
    private const int Version = 3;

    public static string Of(string? timeZoneId, NewsSettings settings) =>
        JsonSerializer.Serialize(new { Version, TimeZone = timeZoneId ?? "", settings.ContentTypes, settings.DateField, settings.CategoryField });
}
