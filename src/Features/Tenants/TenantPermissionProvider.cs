using OrchardCore;
using OrchardCore.Security.Permissions;

namespace Sapling.Tenants;

internal static class TenantPermissions
{
    public static readonly Permission Manage = new("ManageTenants", "Manage tenants", isSecurityCritical: true);
}

internal sealed class TenantPermissionProvider : IPermissionProvider
{
    private static readonly Permission[] All = [TenantPermissions.Manage];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(All);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
        => [new PermissionStereotype { Name = OrchardCoreConstants.Roles.Administrator, Permissions = All }];
}
