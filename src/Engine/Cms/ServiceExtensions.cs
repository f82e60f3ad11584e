using Sapling.Content;
using Sapling.Data;
using Sapling.Display;
using Sapling.Recipes;
using Sapling.Security;
using Sapling.Tenancy;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ServiceExtensions
{
    /// <summary>Adds the whole CMS: modules and tenants, and each layer of the engine on them.</summary>
    public static OrchardCoreBuilder AddOrchardCms(this IServiceCollection services) => services
        .AddOrchardCore()
        .AddTenancy()
        .AddData()
        .AddSecurity()
        .AddRecipes()
        .AddDisplay()
        .AddContent()
        .AddSetupFeatures("OrchardCore.Setup");

    public static IServiceCollection AddOrchardCms(this IServiceCollection services, Action<OrchardCoreBuilder> configure)
    {
        configure(services.AddOrchardCms());
        return services;
    }
}
