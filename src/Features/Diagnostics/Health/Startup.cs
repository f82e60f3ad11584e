using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.HealthChecks;
using OrchardCore.HealthChecks.Services;
using OrchardCore.Modules;

namespace Sapling.Diagnostics.Health;

[Feature("OrchardCore.HealthChecks")]
internal sealed class Startup(IShellConfiguration configuration) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddHealthChecks();
        services.Configure<HealthChecksOptions>(configuration.GetSection("OrchardCore_HealthChecks"));
        services.TryAddSingleton<IHealthChecksResponseWriter, DefaultHealthChecksResponseWriter>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        var options = serviceProvider.GetRequiredService<IOptions<HealthChecksOptions>>().Value;
        var endpoint = new HealthCheckOptions { AllowCachingResponses = false };
        if (options.ShowDetails)
        {
            endpoint.ResponseWriter = serviceProvider.GetRequiredService<IHealthChecksResponseWriter>().WriteResponseAsync;
        }

        routes.MapHealthChecks(options.Url, endpoint);
    }
}
