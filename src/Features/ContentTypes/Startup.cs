using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using Sapling.ContentTypes.Definitions;

namespace Sapling.ContentTypes;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddPermissionProvider<DefinitionPermissions>();
        services.TryAddScoped<IStereotypeService, StereotypeService>();
    }
}
