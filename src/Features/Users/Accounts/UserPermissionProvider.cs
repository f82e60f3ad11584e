using OrchardCore;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;
using OrchardCore.Users;

namespace Sapling.Users.Accounts;

internal sealed class UserPermissionProvider(IRoleService roles) : IPermissionProvider
{
    public async Task<IEnumerable<Permission>> GetPermissionsAsync()
    {
        var permissions = new List<Permission>
        {
            UsersPermissions.ManageUsers,
            UsersPermissions.ViewUsers,
            UsersPermissions.EditUsers,
            UsersPermissions.DeleteUsers,
            UsersPermissions.ListUsers,
            UsersPermissions.AssignRoleToUsers,
            UsersPermissions.DisableTwoFactorAuthenticationForUsers,
            UsersPermissions.EditOwnUser,
        };

        foreach (var role in await roles.GetRolesAsync())
        {
            if (role.RoleName is OrchardCoreConstants.Roles.Anonymous or OrchardCoreConstants.Roles.Authenticated)
            {
                continue;
            }

            permissions.Add(UsersPermissions.CreateListUsersInRolePermission(role.RoleName));
            permissions.Add(UsersPermissions.CreateEditUsersInRolePermission(role.RoleName));
            permissions.Add(UsersPermissions.CreateDeleteUsersInRolePermission(role.RoleName));
            permissions.Add(UsersPermissions.CreateAssignRoleToUsersPermission(role.RoleName));
        }

        return permissions;
    }

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = [UsersPermissions.ManageUsers] },
        new() { Name = OrchardCoreConstants.Roles.Moderator, Permissions = [UsersPermissions.EditOwnUser] },
        new() { Name = OrchardCoreConstants.Roles.Contributor, Permissions = [UsersPermissions.EditOwnUser] },
        new() { Name = OrchardCoreConstants.Roles.Author, Permissions = [UsersPermissions.EditOwnUser] },
        new() { Name = OrchardCoreConstants.Roles.Editor, Permissions = [UsersPermissions.EditOwnUser] },
    ];
}
