using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCore.Liquid;

namespace Sapling.Display.Liquid.Tags;

internal static class TagOutput
{
    public static LiquidTemplateContext Liquid(this TemplateContext context)
        => context as LiquidTemplateContext
        ?? throw new InvalidOperationException($"This tag needs the services of a request; render with {nameof(ILiquidTemplateManager)} or as a shape.");

    public static T Service<T>(this TemplateContext context)
        where T : notnull => context.Liquid().Service<T>();

    public static HttpContext Http(this TemplateContext context)
        => context.Service<IHttpContextAccessor>().HttpContext
        ?? throw new InvalidOperationException("This tag or filter works only while a request is answered.");

    public static void Write(this TextWriter writer, TextEncoder encoder, IHtmlContent? html)
        => html?.WriteTo(writer, encoder as HtmlEncoder ?? NullHtmlEncoder.Default);

    public static async ValueTask<HtmlPages> RenderAsync(IReadOnlyList<Statement> statements, TextEncoder encoder, TemplateContext context)
    {
        var html = new HtmlPages();
        await statements.RenderStatementsAsync(html, encoder, context);
        return html;
    }
}
