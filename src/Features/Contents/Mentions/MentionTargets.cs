using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OrchardCore.Environment.Shell;
using Sapling.Contents.Autoroute;

namespace Sapling.Contents.Mentions;

/// <summary>What the JSON of an item leads to: items by their ids, as menus and pickers do, and paths of this site, as links in texts do.</summary>
internal sealed partial class MentionTargets(ShellSettings settings)
{
    internal const int MaxLength = 255;

    // Who an item is, and its categories, which have an index of their own (TaxonomyIndex): each article would have rows for them.
    private static readonly HashSet<string> s_otherIds =
        ["ContentItemId", "ContentItemVersionId", "Owner", "TaxonomyContentItemId", "TermContentItemIds"];

    private readonly string _prefix = string.IsNullOrEmpty(settings.RequestUrlPrefix) ? "/" : $"/{settings.RequestUrlPrefix.Trim('/')}/";

    internal IReadOnlyCollection<string> Of(JsonObject content)
    {
        var targets = new HashSet<string>(StringComparer.Ordinal);
        Walk(content, targets);
        return targets;
    }

    /// <summary>A path as the index has it; null when it has none.</summary>
    internal static string? OfPath(string path)
    {
        var target = "/" + RoutePaths.Normalize(path);
        return target.Length is > 1 and <= MaxLength ? target : null;
    }

    private void Walk(JsonNode? node, HashSet<string> targets)
    {
        switch (node)
        {
            case JsonObject properties:
                foreach (var (name, value) in properties)
                {
                    if (!s_otherIds.Contains(name))
                    {
                        Walk(value, targets);
                    }
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Walk(item, targets);
                }

                break;
            case JsonValue when node.GetValueKind() == JsonValueKind.String:
                Read(node.GetValue<string>(), targets);
                break;
        }
    }

    private void Read(string text, HashSet<string> targets)
    {
        foreach (Match id in Id().Matches(text))
        {
            targets.Add(id.Value);
        }

        if (!text.Contains('/', StringComparison.Ordinal))
        {
            return;
        }

        foreach (Match link in Link().Matches(text))
        {
            var isRelative = link.Groups["home"].Success;
            var path = Uri.UnescapeDataString(WebUtility.HtmlDecode(link.Groups["path"].Value)).TrimEnd('.', ';', ':', '!');

            if ((isRelative || path.StartsWith(_prefix, StringComparison.OrdinalIgnoreCase)) && OfPath(isRelative ? path : path[_prefix.Length..]) is { } target)
            {
                targets.Add(target);
            }
        }
    }

    [GeneratedRegex("(?<![0-9a-z])[0-9a-hjkmnp-tv-z]{26}(?![0-9a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    /// <summary>"~/tin/a", "/ban-dan-toc/tin/a", "https://xxx.gov.vn/ban-dan-toc/tin/a"; neither "và/hoặc" nor the end of a tag.</summary>
    [GeneratedRegex("""(?<![\w/<~:])(?:https?://[^/\s"'<>]+|(?<home>~))?(?<path>/[^\s"'<>?#()\[\]\\,]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
