using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.Entities;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddIdGeneration(this IServiceCollection services)
    {
        services.TryAddSingleton<IIdGenerator, DefaultIdGenerator>();
        return services;
    }
}
