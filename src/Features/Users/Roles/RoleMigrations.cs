using Microsoft.AspNetCore.Identity;
using OrchardCore.Data.Migration;
using OrchardCore.Roles;
using OrchardCore.Security;

namespace Sapling.Roles;

/// <summary>Creates the system roles; <see cref="DefaultPermissions"/> gives them what the features declare for them.</summary>
internal sealed class RoleMigrations(RoleManager<IRole> roles, ISystemRoleProvider systemRoles) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        foreach (var role in systemRoles.GetSystemRoles())
        {
            if (await roles.FindByNameAsync(role.RoleName) is null)
            {
                await roles.CreateAsync(new Role { RoleName = role.RoleName, RoleDescription = role.RoleDescription });
            }
        }

        return 1;
    }
}
