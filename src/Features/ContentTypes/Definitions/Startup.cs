using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace Sapling.ContentTypes.Definitions;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddPermissionProvider<DefinitionPermissions>();
        services.TryAddScoped<IStereotypeService, StereotypeService>();
    }
}
