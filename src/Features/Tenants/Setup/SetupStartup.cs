using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace Sapling.Tenants.Setup;

[Feature("OrchardCore.Setup")]
internal sealed class SetupStartup(ShellSettings settings) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddAntiforgery();
        services.AddSingleton<SetupAccess>();
        services.AddScoped<SetupPage>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        // The feature may stay enabled by mistake; the page of a site that is set up must not exist.
        if (!settings.IsUninitialized())
        {
            return;
        }

        routes.MapGet("/", context => context.RequestServices.GetRequiredService<SetupPage>().ShowAsync(context));
        routes.MapPost("/", context => context.RequestServices.GetRequiredService<SetupPage>().SubmitAsync(context));
    }
}
