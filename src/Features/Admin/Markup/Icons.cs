using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;

namespace Sapling.Admin.Markup;

/// <summary>The icons of the admin theme, for code that writes HTML.</summary>
public static class Icons
{
    /// <summary>An icon of <c>icons.txt</c> that screen readers pass over.</summary>
    public static IHtmlContent Svg(HttpContext context, string name)
    {
        var svg = new TagBuilder("svg");
        svg.Attributes["class"] = "icon";
        svg.Attributes["aria-hidden"] = "true";
        svg.InnerHtml.AppendHtml(Use(context, name));
        return svg;
    }

    internal static TagBuilder Use(HttpContext context, string name)
    {
        var pathBase = context.Request.PathBase;
        var file = context.RequestServices.GetRequiredService<IFileVersionProvider>().AddFileVersionToPath(pathBase, pathBase + "/TheAdmin/lib/icons.svg");

        var use = new TagBuilder("use");
        use.Attributes["href"] = $"{file}#{name}";
        return use;
    }
}
