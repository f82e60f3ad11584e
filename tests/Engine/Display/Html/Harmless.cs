using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace OrchardSite.Engine.Tests.Display.Html;

/// <summary>Judges HTML as a browser would read it: by what its parser makes of it, not by its text.</summary>
internal static class Harmless
{
    private static readonly HashSet<string> _elements = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "link", "meta", "base", "iframe", "frame", "frameset", "object", "embed", "applet", "param", "portal", "template", "noscript",
        "svg", "math", "foreignobject", "form", "input", "button", "select", "option", "textarea", "keygen", "isindex", "title", "xmp", "plaintext",
        "noembed", "noframes", "listing", "dialog", "slot", "marquee", "video", "audio", "source",
    };

    private static readonly HashSet<string> _attributes = new(StringComparer.OrdinalIgnoreCase)
    {
        "srcdoc", "formaction", "ping", "action", "background", "id", "name", "is", "slot", "part", "form", "contenteditable", "autofocus", "xlink:href", "usemap",
        "dynsrc", "lowsrc", "srcset", "http-equiv", "poster",
    };

    /// <summary>Looks that stay within their paragraph or cell.</summary>
    private static readonly HashSet<string> _looks = new(StringComparer.OrdinalIgnoreCase)
    {
        "text-align", "vertical-align", "font-weight", "font-style", "text-decoration", "text-decoration-line", "list-style-type", "width",
        "color", "background-color", "padding-left", "margin-left",
    };

    private static readonly string[] _addresses = ["href", "src", "cite", "longdesc", "data"];

    private static readonly string[] _schemes = ["http", "https", "mailto", "tel"];

    /// <summary>What a browser could be made to do by the HTML; nothing when it is harmless.</summary>
    public static IEnumerable<string> Faults(string html)
    {
        // Once as a document, and once more from what a browser would write of it: text that changes when it is read again is how mutations work.
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = true });
        var first = parser.ParseDocument(html).Body!;
        var second = parser.ParseDocument("<div>" + first.InnerHtml + "</div>").Body!;
        return In(first).Concat(In(second));
    }

    private static IEnumerable<string> In(IElement body)
    {
        foreach (var element in body.QuerySelectorAll("*"))
        {
            if (_elements.Contains(element.LocalName) || element.NamespaceUri != NamespaceNames.HtmlUri)
            {
                yield return $"<{element.LocalName}>";
            }

            foreach (var attribute in element.Attributes)
            {
                if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name.StartsWith("data-", StringComparison.OrdinalIgnoreCase) || _attributes.Contains(attribute.Name))
                {
                    yield return $"{element.LocalName}[{attribute.Name}={attribute.Value}]";
                }

                if (attribute.Name == "style" && attribute.Value.Split(';', StringSplitOptions.RemoveEmptyEntries).Any(look => look.Contains('\\') || look.Contains("url", StringComparison.OrdinalIgnoreCase) || look.Contains("expr", StringComparison.OrdinalIgnoreCase) || !_looks.Contains(look.Split(':')[0].Trim())))
                {
                    yield return $"style={attribute.Value}";
                }

                if (_addresses.Contains(attribute.Name) && !IsSafe(attribute.Value))
                {
                    yield return $"{attribute.Name}={attribute.Value}";
                }
            }
        }

        if (body.Owner!.Descendants<IComment>().Any())
        {
            yield return "a comment";
        }
    }

    /// <summary>As browsers do: control characters and line ends in an address count for nothing, and what stands before a colon is a scheme.</summary>
    private static bool IsSafe(string address)
    {
        var read = new string([.. address.Where(letter => letter > ' ' && letter is not ('\u00a0' or '\u2028' or '\u2029' or '\ufeff'))]);
        var colon = read.IndexOf(':');
        var end = read.IndexOfAny(['/', '?', '#']);
        return colon < 0 || (end >= 0 && end < colon) || _schemes.Contains(read[..colon], StringComparer.OrdinalIgnoreCase);
    }
}
