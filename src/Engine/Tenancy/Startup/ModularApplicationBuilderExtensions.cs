using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using OrchardCore.Modules;
using Sapling.Tenancy.Requests;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ModularApplicationBuilderExtensions
{
    /// <summary>
    /// Hands each request to its tenant. <paramref name="configure"/> adds middleware between the choice of the tenant and the
    /// tenant's own pipeline.
    /// </summary>
    public static IApplicationBuilder UseOrchardCore(this IApplicationBuilder app, Action<IApplicationBuilder>? configure = null)
    {
        var environment = app.ApplicationServices.GetRequiredService<IHostEnvironment>();
        environment.ContentRootFileProvider = new CompositeFileProvider(
            new ModuleEmbeddedFileProvider(app.ApplicationServices.GetRequiredService<IApplicationContext>()),
            environment.ContentRootFileProvider);

        app.UseMiddleware<ModularTenantContainerMiddleware>();
        configure?.Invoke(app);
        app.Run(TenantRouter.RouteAsync);
        return app;
    }
}
