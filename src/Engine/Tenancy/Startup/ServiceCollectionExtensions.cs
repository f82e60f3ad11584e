using Sapling.Tenancy;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds modules and tenants to the host. Further calls give the same builder.</summary>
    public static OrchardCoreBuilder AddOrchardCore(this IServiceCollection services)
    {
        if (services.LastOrDefault(service => service.ServiceType == typeof(OrchardCoreBuilder))?.ImplementationInstance is OrchardCoreBuilder existing)
        {
            return existing;
        }

        var builder = new OrchardCoreBuilder(services);
        services.AddSingleton(builder);
        return builder.AddTenancy();
    }

    public static IServiceCollection AddOrchardCore(this IServiceCollection services, Action<OrchardCoreBuilder> configure)
    {
        configure(services.AddOrchardCore());
        return services;
    }
}
