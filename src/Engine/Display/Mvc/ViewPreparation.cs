using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Razor;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Settings;

namespace Sapling.Display.Mvc;

/// <summary>Loads what views read without waiting: theme, layout, site settings; after the filters that choose the theme.</summary>
internal sealed class ViewPreparation : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is Microsoft.AspNetCore.Mvc.ViewResult or Microsoft.AspNetCore.Mvc.PartialViewResult
            or Microsoft.AspNetCore.Mvc.RazorPages.PageResult or Microsoft.AspNetCore.Mvc.ViewComponentResult)
        {
            await PrepareAsync(context.HttpContext);
        }

        await next();
    }

    public static async Task<RazorViewFeature> PrepareAsync(Microsoft.AspNetCore.Http.HttpContext http)
    {
        if (http.Features.Get<RazorViewFeature>() is { ThemeLayout: not null } known)
        {
            return known;
        }

        var services = http.RequestServices;

        var feature = new RazorViewFeature
        {
            Theme = await services.GetRequiredService<IThemeManager>().GetThemeAsync(),
            ThemeLayout = await services.GetRequiredService<ILayoutAccessor>().GetLayoutAsync(),
            Site = services.GetService<ISiteService>() is { } site ? await site.GetSiteSettingsAsync() : null,
        };

        http.Features.Set(feature);
        return feature;
    }
}
