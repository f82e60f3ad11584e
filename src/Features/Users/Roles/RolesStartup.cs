using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Roles;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;

namespace Sapling.Roles;

[Feature("OrchardCore.Roles")]
internal sealed class RolesStartup(IShellConfiguration configuration) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<SystemRoleOptions>(options => options.SystemAdminRoleName = configuration["OrchardCore_Roles:SystemAdminRoleName"]!);
        services.TryAddSingleton<ISystemRoleProvider, SystemRoles>();
        services.TryAddSingleton<ILookupNormalizer, ComposedNames>();

        services.TryAddScoped<RoleManager<IRole>>();
        services.TryAddScoped<IRoleValidator<IRole>, RoleValidator<IRole>>();
        services.TryAddScoped<IdentityErrorDescriber>();
        services.TryAddScoped<RoleNames>();
        services.TryAddScoped<RoleStore>();
        services.TryAddScoped<IRoleStore<IRole>>(provider => provider.GetRequiredService<RoleStore>());
        services.TryAddScoped<IRoleService, RoleService>();
        services.AddScoped<IAuthorizationHandler, RolePermissionHandler>();

        services.AddScoped<DefaultPermissions>();
        services.AddScoped<IFeatureEventHandler>(provider => provider.GetRequiredService<DefaultPermissions>());
        services.AddScoped<IRoleCreatedEventHandler>(provider => provider.GetRequiredService<DefaultPermissions>());

        services.TryAddScoped<PermissionTexts>();
        services.TryAddScoped<PermissionChoices>();
        services.TryAddScoped<RoleReach>();
        services.AddNavigationProvider<RolesMenu>();
        services.AddDataMigration<RoleMigrations>();
        services.AddPermissionProvider<RolePermissionProvider>();
        services.AddRecipeExecutionStep<RolesStep>();
    }
}
