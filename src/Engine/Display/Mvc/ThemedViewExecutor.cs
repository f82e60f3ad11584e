using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement;
using Sapling.Display.Rendering;

namespace Sapling.Display.Mvc;

/// <summary>Renders a view into the zone Content of the layout, and the layout, as the theme has it, to the response.</summary>
internal sealed class ThemedViewExecutor(
    ICompositeViewEngine engines,
    IModelMetadataProvider metadata,
    ITempDataDictionaryFactory tempData,
    IOptions<MvcViewOptions> options,
    IThemedPages pages,
    HtmlEncoder encoder) : IActionResultExecutor<ViewResult>
{
    public async Task ExecuteAsync(ActionContext context, ViewResult result)
    {
        var http = context.HttpContext;
        var services = http.RequestServices;
        await ViewPreparation.PrepareAsync(http);
        var view = Find(context, result);

        var viewData = result.ViewData ?? new ViewDataDictionary(metadata, context.ModelState);
        var buffer = new HtmlBuffer();
        var viewContext = new ViewContext(context, view, viewData, result.TempData ?? tempData.GetTempData(http), buffer, options.Value.HtmlHelperOptions);

        services.GetRequiredService<ViewContextAccessor>().ViewContext = viewContext;
        await view.RenderAsync(viewContext);

        // A view with a layout of its own, e.g. the setup page, is a whole page.
        var isWhole = view is RazorView { RazorPage.Layout: { Length: > 0 } };
        var page = isWhole ? buffer : await pages.RenderAsync(http, buffer);

        http.Response.ContentType = result.ContentType ?? http.Response.ContentType ?? ThemedPages.ContentType;
        http.Response.StatusCode = result.StatusCode ?? http.Response.StatusCode;

        await PageWriter.WriteAsync(http, page, encoder);
    }

    private IView Find(ActionContext context, ViewResult result)
    {
        var engine = result.ViewEngine ?? engines;
        var name = result.ViewName ?? (context.ActionDescriptor.RouteValues.TryGetValue("action", out var action) ? action : null) ?? string.Empty;
        var byPath = engine.GetView(executingFilePath: null, name, isMainPage: true);

        if (byPath.Success)
        {
            return byPath.View;
        }

        var byName = engine.FindView(context, name, isMainPage: true);

        return byName.Success
            ? byName.View
            : throw new InvalidOperationException(
                $"The view '{name}' was not found. Searched:\n{string.Join('\n', byPath.SearchedLocations.Concat(byName.SearchedLocations))}");
    }
}
