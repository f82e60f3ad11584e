using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;

namespace Sapling.Display.Razor;

/// <summary>Gives shapes what MVC gives views, also where no MVC action runs.</summary>
internal static class ViewHelpers
{
    public static IHtmlHelper Html(IServiceProvider services)
    {
        var helper = services.GetRequiredService<IHtmlHelper>();
        (helper as IViewContextAware)?.Contextualize(Context(services));
        return helper;
    }

    public static ActionContext ActionContext(HttpContext http) =>
        new(http, http.GetRouteData() ?? new RouteData(), http.GetEndpoint()?.Metadata.GetMetadata<ActionDescriptor>() ?? new ActionDescriptor());

    /// <summary>The present view's context, or a new one for the request.</summary>
    public static ViewContext Context(IServiceProvider services)
    {
        var accessor = services.GetRequiredService<ViewContextAccessor>();

        if (accessor.ViewContext is { } known)
        {
            return known;
        }

        var http = services.GetRequiredService<IHttpContextAccessor>().HttpContext ?? new DefaultHttpContext { RequestServices = services };

        return accessor.ViewContext = new ViewContext(
            ActionContext(http),
            EmptyView.Instance,
            new ViewDataDictionary(services.GetRequiredService<IModelMetadataProvider>(), new ModelStateDictionary()),
            new TempDataDictionary(http, services.GetRequiredService<ITempDataProvider>()),
            TextWriter.Null,
            new HtmlHelperOptions());
    }

    private sealed class EmptyView : IView
    {
        public static EmptyView Instance { get; } = new();

        public string Path => string.Empty;

        public Task RenderAsync(ViewContext context) => Task.CompletedTask;
    }
}
