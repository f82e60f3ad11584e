using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
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
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Theming;
using Sapling.Display.Rendering;

namespace Sapling.Display.Mvc;

/// <summary>Renders a view into the zone Content of the layout, and the layout, as the theme has it, to the response.</summary>
internal sealed class ThemedViewExecutor(
    ICompositeViewEngine engines,
    IModelMetadataProvider metadata,
    ITempDataDictionaryFactory tempData,
    IOptions<MvcViewOptions> options,
    IShapeTableManager shapeTables,
    HtmlEncoder encoder) : IActionResultExecutor<ViewResult>
{
    private const string ContentType = "text/html; charset=utf-8";

    public async Task ExecuteAsync(ActionContext context, ViewResult result)
    {
        var http = context.HttpContext;
        var services = http.RequestServices;
        var prepared = await ViewPreparation.PrepareAsync(http);
        var view = Find(context, result);

        var viewData = result.ViewData ?? new ViewDataDictionary(metadata, context.ModelState);
        var buffer = new HtmlBuffer();
        var viewContext = new ViewContext(context, view, viewData, result.TempData ?? tempData.GetTempData(http), buffer, options.Value.HtmlHelperOptions);

        services.GetRequiredService<ViewContextAccessor>().ViewContext = viewContext;
        await view.RenderAsync(viewContext);

        IHtmlContent page = buffer;
        var table = await services.GetRequiredService<IThemeManager>().GetShapeTableAsync(shapeTables);

        // A view with a layout of its own, e.g. the setup page, is a whole page; so is one without any theme.
        var isWhole = view is RazorView { RazorPage: { Layout: { Length: > 0 }, IsLayoutBeingRendered: false } };

        if (!isWhole && table.Binding("Layout") is not null)
        {
            var layout = prepared.ThemeLayout!;

            if (http.Items.TryGetValue(typeof(OrchardCore.DisplayManagement.Razor.IRazorPage), out var name) && name is string { Length: > 0 } alternate)
            {
                layout.Metadata.Alternates.Add(alternate);
            }

            await layout.Zones["Content"].AddAsync(buffer, "5");
            page = await services.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(layout);
        }

        http.Response.ContentType = result.ContentType ?? http.Response.ContentType ?? ContentType;
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
