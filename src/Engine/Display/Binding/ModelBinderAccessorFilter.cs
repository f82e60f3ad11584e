using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Sapling.Display.Binding;

namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>Makes the controller or page of the request its updater. Contract: Orchard Core 3.0.</summary>
public sealed class ModelBinderAccessorFilter : IActionFilter, IPageFilter
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (context.Controller is Controller controller)
        {
            Set(context, new ControllerModelUpdater(controller));
        }
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }

    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
        if (context.HandlerInstance is PageModel page)
        {
            Set(context, new PageUpdater(page));
        }
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }

    private static void Set(FilterContext context, IUpdateModel updater) =>
        context.HttpContext.RequestServices.GetRequiredService<IUpdateModelAccessor>().ModelUpdater = updater;
}
