using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace Sapling.Contents.HomeRoute;

/// <summary>What the site settings name as home is displayed at the root.</summary>
[Feature("OrchardCore.HomeRoute")]
internal sealed class Startup : StartupBase
{
    public override int Order => -100;

    public override void ConfigureServices(IServiceCollection services) => services.TryAddTransient<HomeRouteTransformer>();

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapDynamicControllerRoute<HomeRouteTransformer>("/");
}

internal sealed class HomeRouteTransformer(ISiteService sites) : DynamicRouteValueTransformer
{
    public override async ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values)
    {
        var home = (await sites.GetSiteSettingsAsync()).HomeRoute;
        return home is { Count: > 0 } ? new RouteValueDictionary(home) : null!;
    }
}
