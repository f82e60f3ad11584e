using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using OrchardCore.Themes.Services;

namespace Sapling.Settings.Themes;

[Feature("OrchardCore.Themes")]
internal sealed class ThemesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.TryAddScoped<ChosenThemes>();
        services.TryAddScoped<ISiteThemeService>(provider => provider.GetRequiredService<ChosenThemes>());
        services.TryAddScoped<IAdminThemeService>(provider => provider.GetRequiredService<ChosenThemes>());
        services.AddScoped<IThemeSelector, SiteThemeSelector>();
        services.AddPermissionProvider<ThemePermissionProvider>();
        services.TryAddScoped<ThemeChoice>();
        services.AddNavigationProvider<ThemesMenu>();
        services.AddRecipeExecutionStep<ThemesStep>();
    }
}
