using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement;

namespace Sapling.Display.Rendering;

/// <summary>Renders items one after the other; the results are written later, straight to the response.</summary>
internal static class ItemsRenderer
{
    public static async Task<IHtmlContent> RenderAsync(IDisplayHelper display, IEnumerable<object> items)
    {
        IHtmlContent? single = null;
        HtmlContentBuilder? many = null;

        foreach (var item in items)
        {
            var content = item switch
            {
                PositionWrapper { WrappedShape: null } wrapper => PositionWrapper.UnWrap(wrapper),
                IShape shape => await display.ShapeExecuteAsync(shape),
                IHtmlContent html => html,
                _ => new Microsoft.AspNetCore.Mvc.ViewFeatures.StringHtmlContent(item?.ToString() ?? string.Empty),
            };

            if (single is null)
            {
                single = content;
            }
            else
            {
                (many ??= new HtmlContentBuilder().AppendHtml(single) as HtmlContentBuilder)!.AppendHtml(content);
            }
        }

        return many ?? single ?? HtmlString.Empty;
    }
}
