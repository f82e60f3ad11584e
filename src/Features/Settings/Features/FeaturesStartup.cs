using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.Features;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;

namespace Sapling.Settings.Features;

[Feature("OrchardCore.Features")]
internal sealed class FeaturesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddPermissionProvider<FeaturePermissionProvider>();
        services.AddNavigationProvider<FeaturesMenu>();
        services.AddRecipeExecutionStep<FeatureStep>();
    }
}

internal sealed class FeaturePermissionProvider : IPermissionProvider
{
    private static readonly Permission[] All = [FeaturesPermissions.ManageFeatures];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(All);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
        => [new PermissionStereotype { Name = OrchardCoreConstants.Roles.Administrator, Permissions = All }];
}
