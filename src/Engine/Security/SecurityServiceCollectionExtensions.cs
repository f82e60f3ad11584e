using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore;
using OrchardCore.Security;
using OrchardCore.Security.AuthorizationHandlers;
using OrchardCore.Security.Permissions;
using Sapling.Security.Permissions;

namespace Sapling.Security;

/// <summary>Adds authentication and authorization by permissions to each tenant.</summary>
public static class SecurityServiceCollectionExtensions
{
    public static OrchardCoreBuilder AddSecurity(this OrchardCoreBuilder builder)
    {
        builder.ConfigureServices(services =>
        {
            services.AddAuthentication();
            services.AddAuthorization();
            services.TryAddSingleton<IPermissionGrantingService, PermissionGrants>();
            services.TryAddScoped<IPermissionService, DefaultPermissionService>();
            services.TryAddEnumerable(ServiceDescriptor.Scoped<IAuthorizationHandler, PermissionHandler>());
        });

        builder.Configure(
            app =>
            {
                app.UseAuthentication();
                app.UseAuthorization();
            },
            OrchardCoreConstants.ConfigureOrder.Authentication);

        return builder;
    }
}
