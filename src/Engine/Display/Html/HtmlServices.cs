using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Modules.Services;

namespace Sapling.Display.Html;

internal static class HtmlServices
{
    public static IServiceCollection AddHtmlServices(this IServiceCollection services)
    {
        services.TryAddSingleton<IHtmlSanitizerService, SafeHtml>();
        services.TryAddSingleton<ISlugService, Slugs>();
        return services;
    }
}
