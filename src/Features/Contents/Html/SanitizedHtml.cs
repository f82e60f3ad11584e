using Microsoft.Extensions.Caching.Memory;
using OrchardCore.Infrastructure.Html;

namespace Sapling.Contents.Html;

/// <summary>
/// What is shown is always sanitized, also when it was saved before the rules were tightened. Parsing HTML costs more than
/// the rest of a page, so the last results are kept, by the text itself: the same text is always sanitized the same way.
/// </summary>
internal sealed class SanitizedHtml(IHtmlSanitizerService sanitizer) : IDisposable
{
    private const int CharactersKept = 4_000_000;

    private readonly MemoryCache _known = new(new MemoryCacheOptions { SizeLimit = CharactersKept });

    internal string Of(string? html)
    {
        if (string.IsNullOrEmpty(html))
        {
            return string.Empty;
        }

        if (_known.TryGetValue(html, out string? clean))
        {
            return clean!;
        }

        clean = sanitizer.Sanitize(html);
        using var entry = _known.CreateEntry(html);
        entry.Size = html.Length + clean.Length;
        entry.Value = clean == html ? html : clean;
        return clean;
    }

    public void Dispose() => _known.Dispose();
}
