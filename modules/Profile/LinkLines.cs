using System.Text;
using System.Text.Json.Nodes;

namespace Agency.Profile;

/// <summary>
/// Groups of links as people type them: a line with <c>#</c> names a group, every other line is a link,
/// <c>Cổng Chính phủ | https://chinhphu.vn</c>.
/// </summary>
internal static class LinkLines
{
    public static string Write(JsonArray? groups)
    {
        var lines = new StringBuilder();

        foreach (var group in groups?.OfType<JsonObject>() ?? [])
        {
            lines.Append(lines.Length > 0 ? "\n" : "").Append("# ").Append(group["Title"]).Append('\n');

            foreach (var link in (group["Links"] as JsonArray)?.OfType<JsonObject>() ?? [])
            {
                lines.Append(link["Text"]).Append(" | ").Append(link["Url"]).Append('\n');
            }
        }

        return lines.ToString();
    }

    public static JsonArray Read(string? text)
    {
        var groups = new JsonArray();

        foreach (var line in Lines(text))
        {
            if (line.StartsWith('#'))
            {
                groups.Add(new JsonObject { ["Title"] = line.TrimStart('#').Trim(), ["Links"] = new JsonArray() });
            }
            else if (groups.Count > 0 && Split(line) is { } link)
            {
                ((JsonArray)groups[^1]!["Links"]!).Add(new JsonObject { ["Text"] = link.Text, ["Url"] = link.Url });
            }
        }

        return groups;
    }

    /// <summary>The first line that is neither a group nor a link with an address that may be followed; null when all are.</summary>
    public static string? FirstFault(string? text)
    {
        var hasGroup = false;

        foreach (var line in Lines(text))
        {
            hasGroup |= line.StartsWith('#');

            if (line.StartsWith('#') ? line.TrimStart('#').Trim().Length == 0 : !hasGroup || Split(line) is not { } link || !IsAddress(link.Url))
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>A page of this host or of another, and nothing that runs.</summary>
    public static bool IsAddress(string url) =>
        (url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal)) || url.StartsWith("~/", StringComparison.Ordinal) ||
        (Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme is "http" or "https"));

    private static string[] Lines(string? text) =>
        (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static (string Text, string Url)? Split(string line) =>
        line.LastIndexOf('|') is > 0 and var at && line[..at].Trim() is { Length: > 0 } text && line[(at + 1)..].Trim() is { Length: > 0 } url ? (text, url) : null;
}
