using System.Net;
using System.Text.RegularExpressions;
using Sapling.Data.Stores;

namespace Sapling.Lucene.Text;

/// <summary>The readable text of HTML.</summary>
internal static partial class PlainText
{
    // A text of nothing but beginnings of tags would keep others than these busy for minutes.
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Regex Hidden = new(@"<script\b.*?</script\s*>|<style\b.*?</style\s*>|<!--.*?-->", Linear);

    // Without a break the last word of a paragraph and the first of the next would become one.
    private static readonly Regex Block = new(@"</?(p|div|br|li|ul|ol|h[1-6]|tr|td|th|table|figure|figcaption|blockquote|section)\b[^>]*>", Linear);

    private static readonly Regex Tag = new("<[^>]+>", Linear);

    public static string Of(string? html)
    {
        if (string.IsNullOrWhiteSpace(html))
        {
            return "";
        }

        var text = Hidden.Replace(html, " ");
        text = Block.Replace(text, ". ");
        text = Tag.Replace(text, "");
        text = WebUtility.HtmlDecode(text);
        text = Space().Replace(text, " ");
        return Stops().Replace(Stop().Replace(text, "$1 "), ". ").Trim(' ', '.').Composed();
    }

    // A paragraph that ends in a stop of its own needs no other.
    [GeneratedRegex(@"([.!?:;…])(?: ?\. )+")]
    private static partial Regex Stop();

    [GeneratedRegex(@" ?\. (?:\. )*")]
    private static partial Regex Stops();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
