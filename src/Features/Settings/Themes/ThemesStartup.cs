using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Modules;
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
        services.AddRecipeExecutionStep<ThemesStep>();
    }
}

internal sealed class ThemePermissionProvider : IPermissionProvider
{
    private static readonly Permission[] All = [new("ApplyTheme", "Apply a Theme")];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(All);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
        => [new PermissionStereotype { Name = OrchardCoreConstants.Roles.Administrator, Permissions = All }];
}
