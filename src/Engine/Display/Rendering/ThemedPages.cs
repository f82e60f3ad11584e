using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Razor;
using OrchardCore.DisplayManagement.Theming;
using Sapling.Display.Mvc;

namespace Sapling.Display.Rendering;

internal sealed class ThemedPages(IShapeTableManager shapeTables, HtmlEncoder encoder) : IThemedPages
{
    public const string ContentType = "text/html; charset=utf-8";

    public async Task WriteAsync(HttpContext context, IShape content)
    {
        await ViewPreparation.PrepareAsync(context);
        var html = await context.RequestServices.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(content);
        var page = await RenderAsync(context, html);

        context.Response.ContentType = ContentType;
        await PageWriter.WriteAsync(context, page, encoder);
    }

    public async Task<IHtmlContent> RenderAsync(HttpContext context, IHtmlContent content)
    {
        var table = await context.RequestServices.GetRequiredService<IThemeManager>().GetShapeTableAsync(shapeTables);

        if (table.Binding("Layout") is null)
        {
            return content;
        }

        var layout = (await ViewPreparation.PrepareAsync(context)).ThemeLayout!;

        if (context.Items.TryGetValue(typeof(IRazorPage), out var name) && name is string { Length: > 0 } alternate)
        {
            layout.Metadata.Alternates.Add(alternate);
        }

        await layout.Zones["Content"].AddAsync(content, "5");
        return await context.RequestServices.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(layout);
    }
}
