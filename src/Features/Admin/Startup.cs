using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using Sapling.Admin.Home;
using Sapling.Admin.Language;
using Sapling.Admin.Menu;

namespace Sapling.Admin;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddOptions<AdminLanguageOptions>();
        services.AddNavigationProvider<AdminMenu>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.UseMiddleware<AdminLanguageMiddleware>();
}

[RequireFeatures("OrchardCore.Contents")]
internal sealed class ContentsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<OwnWork>();
        services.AddShapeTableProvider<HomeShapes>();
    }
}
