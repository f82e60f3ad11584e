using System.Runtime.CompilerServices;
using OrchardCore.Infrastructure.Html;

namespace Sapling.ContentFields.Html;

/// <summary>
/// Sanitised HTML of stored fields. Published content is shared between requests, so a text is cleaned once
/// and the result lives exactly as long as the text does.
/// </summary>
internal sealed class CleanHtml(IHtmlSanitizerService sanitizer)
{
    private readonly ConditionalWeakTable<string, string> _clean = [];

    public string Get(string html) => _clean.GetValue(html, Once);

    public string Once(string html) => sanitizer.Sanitize(html);
}
