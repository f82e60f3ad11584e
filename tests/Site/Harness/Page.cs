using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace OrchardSite.Site.Tests.Harness;

/// <summary>Reads what a reader would see out of a page of the theme.</summary>
internal sealed partial class Page(HttpStatusCode status, string html)
{
    public HttpStatusCode Status => status;

    public string Html => html;

    public string Main => MainPart().Match(html).Groups[1].Value;

    public string Text => WebUtility.HtmlDecode(html);

    public string Title => WebUtility.HtmlDecode(TitlePart().Match(html).Groups[1].Value);

    /// <summary>The articles listed in the main part, in their order.</summary>
    public IReadOnlyList<Card> Cards => [.. CardPart().Matches(Main).Select(match => new Card(match.Groups[1].Value, DateOnly.ParseExact(match.Groups[2].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture)))];

    /// <summary>The number above a list: 13 tin.</summary>
    public int Count => int.Parse(CountPart().Match(Main).Groups[1].Value, CultureInfo.InvariantCulture);

    public string CalendarMonth => WebUtility.HtmlDecode(MonthPart().Match(html).Groups[2].Value);

    /// <summary>The days of the calendar that are links, and how many articles each says it has.</summary>
    public IReadOnlyDictionary<string, int> CalendarDays => DayPart().Matches(html).ToDictionary(match => match.Groups[1].Value, match => int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture));

    public string? PreviousMonth => PreviousMonthPart().Match(html) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>Figures of the statistics panel without their separators.</summary>
    public long Total => Figure("Tổng lượt truy cập");

    public long Online => Figure("Lượt truy cập hiện tại");

    public long Views => long.Parse(ViewsPart().Match(html).Groups[1].Value.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    public string? Meta(string name) => Regex.Match(html, $"<meta content=\"([^\"]*)\" (?:name|property)=\"{Regex.Escape(name)}\"") is { Success: true } match
        ? WebUtility.HtmlDecode(match.Groups[1].Value)
        : Regex.Match(html, $"<meta (?:name|property)=\"{Regex.Escape(name)}\" content=\"([^\"]*)\"") is { Success: true } other ? WebUtility.HtmlDecode(other.Groups[1].Value) : null;

    public string? Canonical => Regex.Match(html, "<link href=\"([^\"]*)\" rel=\"canonical\"") is { Success: true } match ? WebUtility.HtmlDecode(match.Groups[1].Value) : null;

    /// <summary>The titles under a heading such as "Tin mới hơn"; null without the heading.</summary>
    public IReadOnlyList<string>? LinksUnder(string heading) =>
        Regex.Match(html, $"<h2>{Regex.Escape(heading)}</h2>(.*?)</section>", RegexOptions.Singleline) is { Success: true } match
            ? [.. Regex.Matches(match.Groups[1].Value, "<a href=\"([^\"]+)\"").Select(link => link.Groups[1].Value)]
            : null;

    private long Figure(string name) => long.Parse(
        Regex.Match(html, $"<dt>{name}</dt>\\s*<dd>([0-9.]+)</dd>").Groups[1].Value.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    [GeneratedRegex("<main.*?>(.*)</main>", RegexOptions.Singleline)]
    private static partial Regex MainPart();

    [GeneratedRegex("<title>(.*?)</title>", RegexOptions.Singleline)]
    private static partial Regex TitlePart();

    [GeneratedRegex("<article class=\"card\">.*?card__title\"><a href=\"([^\"]+)\".*?<time datetime=\"([0-9-]+)\"", RegexOptions.Singleline)]
    private static partial Regex CardPart();

    [GeneratedRegex("list__count\"[^>]*>(\\d+) tin")]
    private static partial Regex CountPart();

    [GeneratedRegex("<caption><a href=\"([^\"]+)\">([^<]+)</a></caption>")]
    private static partial Regex MonthPart();

    [GeneratedRegex("<td><a href=\"([^\"]+)\" aria-label=\"\\d+ \\([0-9/]+: (\\d+) tin\\)\"")]
    private static partial Regex DayPart();

    [GeneratedRegex("news-calendar__nav.*?<a rel=\"prev\" href=\"([^\"]+)\"", RegexOptions.Singleline)]
    private static partial Regex PreviousMonthPart();

    [GeneratedRegex("<span class=\"view-count\">([0-9.]+) lượt xem")]
    private static partial Regex ViewsPart();
}

internal sealed record Card(string Path, DateOnly Day);

internal static class PageReading
{
    public static async Task<Page> PageAsync(this HttpClient visitor, string path)
    {
        using var response = await visitor.GetAsync(path);
        return new Page(response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
