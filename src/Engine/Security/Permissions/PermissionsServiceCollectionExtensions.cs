using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.Security.Permissions;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class PermissionsServiceCollectionExtensions
{
    /// <summary>Registers a provider of permissions, once however often it is called.</summary>
    public static IServiceCollection AddPermissionProvider<TProvider>(this IServiceCollection services)
        where TProvider : class, IPermissionProvider
    {
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IPermissionProvider, TProvider>());
        return services;
    }
}
