using OrchardCore;
using OrchardCore.Security.Permissions;

namespace Sapling.Tenants;

internal sealed class TenantPermissionProvider : IPermissionProvider
{
    private static readonly Permission[] All = [new("ManageTenants", "Manage tenants", isSecurityCritical: true)];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(All);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
        => [new PermissionStereotype { Name = OrchardCoreConstants.Roles.Administrator, Permissions = All }];
}
