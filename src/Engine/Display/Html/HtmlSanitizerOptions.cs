using Ganss.Xss;

namespace OrchardCore.Infrastructure.Html;

/// <summary>Adjustments to what the sanitizer lets through. Contract: Orchard Core 3.0.</summary>
public class HtmlSanitizerOptions
{
    public List<Action<HtmlSanitizer>> Configure { get; } = [];
}
