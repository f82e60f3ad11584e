using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using Sapling.Tenants.Editing;
using Sapling.Tenants.List;

namespace Sapling.Tenants;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddPermissionProvider<TenantPermissionProvider>();
        services.AddNavigationProvider<TenantsMenu>();
        services.TryAddScoped<TenantRules>();
        services.TryAddScoped<TenantRemoval>();
    }
}
