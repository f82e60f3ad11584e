using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.ModelBinding;
using Sapling.Display.Rendering;

namespace Sapling.Display.Razor;

/// <summary>Renders shapes by compiled Razor views.</summary>
internal sealed class RazorTemplates : IShapeTemplateViewEngine
{
    private static readonly string[] _extensions = [RazorViewEngine.ViewExtension];

    public IEnumerable<string> TemplateFileExtensions => _extensions;

    public async Task<IHtmlContent> RenderAsync(string relativePath, DisplayContext displayContext)
    {
        var services = displayContext.ServiceProvider;
        var accessor = services.GetRequiredService<ViewContextAccessor>();
        var outer = accessor.ViewContext;
        var path = relativePath.StartsWith('/') ? relativePath : "/" + relativePath;
        var found = services.GetRequiredService<IRazorViewEngine>().GetView(executingFilePath: null, path, isMainPage: false);

        if (!found.Success)
        {
            throw new InvalidOperationException($"The view {path} is not compiled into its module. Build the module with the Razor SDK.");
        }

        var context = outer ?? ViewHelpers.Context(services);
        var modelState = outer?.ViewData.ModelState ?? services.GetRequiredService<IUpdateModelAccessor>().ModelUpdater.ModelState;

        var data = new ViewDataDictionary(services.GetRequiredService<IModelMetadataProvider>(), modelState) { Model = displayContext.Value };
        data.TemplateInfo.HtmlFieldPrefix = displayContext.HtmlFieldPrefix ?? string.Empty;

        // Views of one page talk by ViewData: each template sees it, none changes another's.
        foreach (var (key, value) in context.ViewData)
        {
            data[key] = value;
        }

        var buffer = new HtmlBuffer();

        try
        {
            await found.View.RenderAsync(new ViewContext(context, found.View, data, buffer));
        }
        finally
        {
            accessor.ViewContext = outer;
        }

        return buffer;
    }
}
