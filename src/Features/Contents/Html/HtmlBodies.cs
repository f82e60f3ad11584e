using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Html.Settings;
using OrchardCore.Liquid;
using Sapling.Display.Liquid;

namespace Sapling.Contents.Html;

/// <summary>The body of an item as it is shown: rendered as Liquid where the type says so, then sanitized.</summary>
internal sealed class HtmlBodies(ILiquidTemplateManager liquid, SanitizedHtml sanitized, BrokenTemplates broken)
{
    /// <summary>The body on a page. Where its Liquid is broken, editors read there what is wrong; the search index and feeds must not.</summary>
    internal async ValueTask<string> ShowAsync(HtmlBodyPart part, HtmlBodyPartSettings settings)
    {
        try
        {
            return await RenderAsync(part, settings);
        }
        catch (LiquidTextException exception)
        {
            return await broken.ReplaceAsync(part.ContentItem.DisplayText ?? part.ContentItem.ContentItemId, exception);
        }
    }

    internal async ValueTask<string> RenderAsync(HtmlBodyPart part, HtmlBodyPartSettings settings)
    {
        var html = part.Html ?? string.Empty;

        if (settings.RenderLiquid && html.Length > 0)
        {
            html = await liquid.RenderStringAsync(html, NullEncoder.Default, part, [new("ContentItem", new ObjectValue(part.ContentItem))]);
        }

        return settings.SanitizeHtml ? sanitized.Of(html) : html;
    }

    internal void Sanitize(HtmlBodyPart part, HtmlBodyPartSettings settings)
    {
        // Sanitizing Liquid would break its tags; what it renders is sanitized when it is shown.
        if (!settings.SanitizeHtml || settings.RenderLiquid || string.IsNullOrEmpty(part.Html))
        {
            return;
        }

        var clean = sanitized.Of(part.Html);

        if (clean != part.Html)
        {
            part.Html = clean;
            part.Apply();
        }
    }
}
