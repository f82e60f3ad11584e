using System.Net;
using System.Text.RegularExpressions;
using Sapling.Data.Stores;

namespace Sapling.Lucene.Text;

/// <summary>The readable text of HTML.</summary>
internal static partial class PlainText
{
    public static string Of(string? html)
    {
        if (string.IsNullOrWhiteSpace(html))
        {
            return "";
        }

        var text = Hidden().Replace(html, " ");
        text = Block().Replace(text, ". ");
        text = Tag().Replace(text, "");
        text = WebUtility.HtmlDecode(text);
        text = Space().Replace(text, " ");
        return Stops().Replace(Stop().Replace(text, "$1 "), ". ").Trim(' ', '.').Composed();
    }

    [GeneratedRegex(@"<(script|style)\b.*?</\1\s*>|<!--.*?-->", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Hidden();

    // Without a break the last word of a paragraph and the first of the next would become one.
    [GeneratedRegex(@"</?(p|div|br|li|ul|ol|h[1-6]|tr|td|th|table|figure|figcaption|blockquote|section)\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Block();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    // A paragraph that ends in a stop of its own needs no other.
    [GeneratedRegex(@"([.!?:;…])(?: ?\. )+")]
    private static partial Regex Stop();

    [GeneratedRegex(@" ?\. (?:\. )*")]
    private static partial Regex Stops();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
