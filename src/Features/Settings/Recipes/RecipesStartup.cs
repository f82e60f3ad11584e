using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;

namespace Sapling.Settings.Recipes;

[Feature("OrchardCore.Recipes")]
internal sealed class RecipesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddPermissionProvider<RecipePermissionProvider>();
        services.AddNavigationProvider<RecipesMenu>();
        services.AddRecipeExecutionStep<RecipesStep>();
    }
}

internal sealed class RecipePermissionProvider : IPermissionProvider
{
    private static readonly Permission[] All = [RecipePermissions.ManageRecipes];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(All);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
        => [new PermissionStereotype { Name = OrchardCoreConstants.Roles.Administrator, Permissions = All }];
}
