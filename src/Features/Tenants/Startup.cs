using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace Sapling.Tenants;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddPermissionProvider<TenantPermissionProvider>();
}
