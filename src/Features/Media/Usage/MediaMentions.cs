using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OrchardCore.Media.Fields;
using Sapling.Media.Storage;

namespace Sapling.Media.Usage;

/// <summary>Finds files in the JSON of content, and puts others in their place: paths of media fields, URLs in texts, and image shortcodes.</summary>
internal sealed partial class MediaMentions(MediaUrls urls)
{
    private readonly Regex _url = new(
        $@"(?<before>[^\s""'<>()=,\[\]]*?){Regex.Escape(urls.Segment)}(?<path>[^\s""'<>()?#,\[\]\\]*[^\s""'<>()?#,\[\]\\.;:!])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeSpan.FromSeconds(2));

    public HashSet<string> Find(JsonNode? content)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        Walk(content, path =>
        {
            found.Add(path);
            return null;
        });
        return found;
    }

    /// <summary>Puts the path that <paramref name="map"/> gives in the place of each; null leaves it. True when something changed.</summary>
    public bool Replace(JsonNode? content, Func<string, string?> map) => Walk(content, map);

    private bool Walk(JsonNode? node, Func<string, string?> map)
    {
        var changed = false;
        switch (node)
        {
            case JsonObject properties:
                foreach (var (name, value) in properties.ToArray())
                {
                    if (value is JsonArray paths && name == nameof(MediaField.Paths))
                    {
                        changed |= WalkPaths(paths, map);
                    }
                    else if (value is JsonValue && value.GetValueKind() == System.Text.Json.JsonValueKind.String)
                    {
                        if (InText(value.GetValue<string>(), map) is { } text)
                        {
                            properties[name] = text;
                            changed = true;
                        }
                    }
                    else
                    {
                        changed |= Walk(value, map);
                    }
                }

                break;

            case JsonArray items:
                for (var i = 0; i < items.Count; i++)
                {
                    if (items[i] is JsonValue value && value.GetValueKind() == System.Text.Json.JsonValueKind.String)
                    {
                        if (InText(value.GetValue<string>(), map) is { } text)
                        {
                            items[i] = text;
                            changed = true;
                        }
                    }
                    else
                    {
                        changed |= Walk(items[i], map);
                    }
                }

                break;
        }

        return changed;
    }

    private static bool WalkPaths(JsonArray paths, Func<string, string?> map)
    {
        var changed = false;
        for (var i = 0; i < paths.Count; i++)
        {
            if (paths[i]?.ToString() is { Length: > 0 } text && StorePath.TryNormalize(text, out var path, out _) && map(path) is { } other)
            {
                paths[i] = other;
                changed = true;
            }
        }

        return changed;
    }

    private string? InText(string text, Func<string, string?> map)
    {
        var result = text;
        if (text.Contains(urls.Segment, StringComparison.OrdinalIgnoreCase))
        {
            result = _url.Replace(result, match =>
                urls.IsOwn(match.Groups["before"].ValueSpan) && Decode(match.Groups["path"].Value) is { } path && map(path) is { } other
                    ? match.Value[..(match.Groups["path"].Index - match.Index)] + string.Join('/', other.Split('/').Select(Uri.EscapeDataString))
                    : match.Value);
        }

        if (text.Contains("[image", StringComparison.OrdinalIgnoreCase))
        {
            result = Shortcode().Replace(result, match =>
                StorePath.TryNormalize(WebUtility.HtmlDecode(match.Groups["path"].Value).Trim(), out var path, out _) && path.Length > 0 && map(path) is { } other
                    ? match.Groups["open"].Value + WebUtility.HtmlEncode(other) + match.Groups["close"].Value
                    : match.Value);
        }

        return ReferenceEquals(result, text) || result == text ? null : result;
    }

    private static string? Decode(string path)
    {
        var decoded = Uri.UnescapeDataString(WebUtility.HtmlDecode(path));
        return StorePath.TryNormalize(decoded, out var normalized, out _) && normalized.Length > 0 ? normalized : null;
    }

    [GeneratedRegex(@"(?<open>\[image[^\]]*\])(?<path>[^\[\]<>]+)(?<close>\[/image\])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Shortcode();
}
