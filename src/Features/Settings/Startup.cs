using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Services;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;
using OrchardCore.Setup.Events;
using Sapling.Settings.Site;

namespace Sapling.Settings;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ISetupEventHandler, SetupSettings>();
        services.AddScoped<IRecipeEnvironmentProvider, SiteRecipeEnvironment>();
        services.AddPermissionProvider<SettingsPermissionProvider>();
        services.AddRecipeExecutionStep<SettingsStep>();
        services.AddDisplayDriver<ISite, GeneralSettingsDriver>();
        services.AddNavigationProvider<SettingsMenu>();
    }
}
