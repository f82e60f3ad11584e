using Fluid;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.HealthChecks;
using OrchardCore.HealthChecks.Services;
using OrchardCore.Modules;
using Sapling.Diagnostics.Compression;
using Sapling.Diagnostics.Errors;
using Sapling.Diagnostics.Security;
using StartupBase = OrchardCore.Modules.StartupBase;

namespace Sapling.Diagnostics;

[Feature("OrchardCore.Diagnostics")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<IStartupFilter, DiagnosticsStartupFilter>();
        services.Configure<TemplateOptions>(options => options.MemberAccessStrategy.Register<SentField>());
    }
}

[Feature("OrchardCore.HealthChecks")]
internal sealed class HealthChecksStartup(IShellConfiguration configuration) : StartupBase
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

[Feature("OrchardCore.ResponseCompression")]
internal sealed class CompressionStartup : StartupBase
{
    // Around the error pages too.
    public override int Order => -50;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ResponseCompressionDefaults.MimeTypes.Concat(["image/svg+xml", "application/manifest+json", "application/ld+json"]);
        });
        services.AddTransient<IStartupFilter, CompressionFilter>();
    }
}

[Feature("OrchardCore.Security")]
internal sealed class SecurityStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.TryAddSingleton<SecurityHeaders>();
        services.AddTransient<IStartupFilter, SecurityStartupFilter>();
    }
}
