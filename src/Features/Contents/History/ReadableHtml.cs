using System.Net;
using System.Text.RegularExpressions;

namespace Sapling.Contents.History;

/// <summary>HTML as its readers read it: a line a block or a row of a table, pictures by their file and alternative text.</summary>
internal static partial class ReadableHtml
{
    internal static string Of(string html)
    {
        var text = Pictures().Replace(html, static match => $"[{match.Value}]");
        text = Cells().Replace(text, " | ");
        text = Blocks().Replace(text, "\n");
        text = Tags().Replace(text, static match => Picture(match.Value));
        return Breaks().Replace(WebUtility.HtmlDecode(text), "\n").Trim();
    }

    private static string Picture(string tag) => tag.StartsWith("<img", StringComparison.OrdinalIgnoreCase)
        ? string.Join(' ', Attributes().Matches(tag).Select(match => match.Groups[1].Value))
        : string.Empty;

    [GeneratedRegex("<img[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Pictures();

    [GeneratedRegex("</t[dh]>\\s*(?=<t[dh][\\s>])", RegexOptions.IgnoreCase)]
    private static partial Regex Cells();

    [GeneratedRegex("</?(?:p|div|h[1-6]|li|ul|ol|tr|table|blockquote|figure|figcaption|br|hr)(?=[\\s/>])[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Blocks();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("(?:src|alt)=\"([^\"]*)\"", RegexOptions.IgnoreCase)]
    private static partial Regex Attributes();

    [GeneratedRegex(@"[ \t]*\n\s*")]
    private static partial Regex Breaks();
}
