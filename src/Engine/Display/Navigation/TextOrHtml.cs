using Microsoft.AspNetCore.Html;

namespace Sapling.Display.Navigation;

/// <summary>Texts of menus and pagers, which themes give as text (then it is encoded) or as HTML, e.g. by a localizer.</summary>
internal static class TextOrHtml
{
    public static void AppendTextOrHtml(this IHtmlContentBuilder builder, object? text)
    {
        if (text is IHtmlContent html)
        {
            builder.AppendHtml(html);
        }
        else
        {
            builder.Append(text?.ToString() ?? string.Empty);
        }
    }
}
