using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement;

namespace Sapling.Display.Rendering;

/// <summary>Writes pages in the theme's layout where no MVC action runs, e.g. error pages.</summary>
public interface IThemedPages
{
    /// <summary>Renders a shape into the layout and writes the page. The status code is the caller's.</summary>
    Task WriteAsync(HttpContext context, IShape content);

    /// <summary>The layout around some content; the content alone when no theme has a layout.</summary>
    Task<IHtmlContent> RenderAsync(HttpContext context, IHtmlContent content);
}
