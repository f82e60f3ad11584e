using Ganss.Xss;
using Microsoft.Extensions.Options;
using OrchardCore.Infrastructure.Html;
using HtmlSanitizerOptions = OrchardCore.Infrastructure.Html.HtmlSanitizerOptions;

namespace Sapling.Display.Html;

/// <summary>The tenant's sanitizer. One instance serves all requests: it is only configured once and holds no state of a run.</summary>
internal sealed class SafeHtml : IHtmlSanitizerService
{
    private readonly HtmlSanitizer _sanitizer = new();

    public SafeHtml(IOptions<HtmlSanitizerOptions> options)
    {
        // What editors' tools write: classes for alignment, and a title for a link that opens a new tab.
        _sanitizer.AllowedAttributes.Add("class");
        _sanitizer.AllowedTags.Remove("form");
        foreach (var tag in (string[])["input", "button", "select", "textarea", "option", "optgroup", "label", "fieldset", "legend", "datalist", "keygen", "output"])
        {
            _sanitizer.AllowedTags.Remove(tag);
        }

        foreach (var scheme in (string[])["mailto", "tel"])
        {
            _sanitizer.AllowedSchemes.Add(scheme);
        }

        foreach (var configure in options.Value.Configure)
        {
            configure(_sanitizer);
        }
    }

    public string Sanitize(string html) => string.IsNullOrEmpty(html) ? string.Empty : _sanitizer.Sanitize(html);
}
