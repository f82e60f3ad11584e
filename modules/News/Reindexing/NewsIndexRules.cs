using System.Text.Json;
using OrchardCore.Data.Documents;

namespace Agency.News.Reindexing;

/// <summary>By what rules the indexes were made last: the site's time zone and what of an article they look at.</summary>
public sealed class NewsIndexRules : Document
{
    public string Rules { get; set; } = "";

    public static string Of(string? timeZoneId, NewsSettings settings) =>
        JsonSerializer.Serialize(new { TimeZone = timeZoneId ?? "", settings.ContentTypes, settings.DateField, settings.CategoryField });
}
