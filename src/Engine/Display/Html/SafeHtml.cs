using Ganss.Xss;
using Microsoft.Extensions.Options;
using OrchardCore.Infrastructure.Html;
using HtmlSanitizerOptions = OrchardCore.Infrastructure.Html.HtmlSanitizerOptions;

namespace Sapling.Display.Html;

/// <summary>
/// The tenant's sanitizer. One instance serves all requests: it is only configured once and holds no state of a run.
/// What may stay is listed; all else goes, so that what browsers learn next year does too.
/// </summary>
internal sealed class SafeHtml : IHtmlSanitizerService
{
    private static readonly string[] s_tags =
    [
        "p", "div", "span", "br", "hr", "wbr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "address", "center",
        "section", "article", "aside", "header", "footer", "main", "nav", "figure", "figcaption", "details", "summary",
        "ul", "ol", "li", "dl", "dt", "dd", "menu", "dir",
        "table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td",
        "a", "img", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark",
        "q", "rp", "rt", "ruby", "s", "samp", "small", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "meter", "progress",
    ];

    private static readonly string[] s_attributes =
    [
        "href", "src", "alt", "title", "class", "lang", "dir", "rel", "cite", "datetime", "loading", "decoding", "open",
        "width", "height", "colspan", "rowspan", "span", "scope", "headers", "abbr", "start", "reversed", "type", "value", "min", "max",
        "align", "valign", "border", "cellpadding", "cellspacing", "bgcolor", "color", "size", "face", "nowrap", "compact", "style",
    ];

    // Looks that stay within their paragraph or cell: nothing that moves over the page or fetches anything.
    private static readonly string[] s_looks =
    [
        "text-align", "vertical-align", "font-weight", "font-style", "text-decoration", "text-decoration-line", "list-style-type", "width",
        "color", "background-color", "padding-left", "margin-left",
    ];

    private readonly HtmlSanitizer _sanitizer = new();

    public SafeHtml(IOptions<HtmlSanitizerOptions> options)
    {
        Only(_sanitizer.AllowedTags, s_tags);
        Only(_sanitizer.AllowedAttributes, s_attributes);
        Only(_sanitizer.AllowedCssProperties, s_looks);
        Only(_sanitizer.AllowedSchemes, ["http", "https", "mailto", "tel"]);
        Only(_sanitizer.UriAttributes, ["href", "src", "cite", "action", "background", "data", "dynsrc", "lowsrc", "longdesc", "ping", "poster", "formaction", "usemap", "xlink:href"]);
        _sanitizer.AllowedAtRules.Clear();
        _sanitizer.AllowDataAttributes = false;

        foreach (var configure in options.Value.Configure)
        {
            configure(_sanitizer);
        }
    }

    public string Sanitize(string html) => string.IsNullOrEmpty(html) ? string.Empty : _sanitizer.Sanitize(html);

    private static void Only(ISet<string> set, IEnumerable<string> names)
    {
        set.Clear();
        set.UnionWith(names);
    }
}
