using OrchardCore;
using OrchardCore.Roles;
using OrchardCore.Security.Permissions;

namespace Sapling.Roles;

internal sealed class RolePermissionProvider : IPermissionProvider
{
    private static readonly Permission[] All = [RolesPermissions.ManageRoles];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(All);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
        => [new PermissionStereotype { Name = OrchardCoreConstants.Roles.Administrator, Permissions = All }];
}
