using OrchardCore.Security.Permissions;

namespace OrchardCore.Email;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class EmailPermissions
{
    public static readonly Permission ManageEmailSettings = new("ManageEmailSettings", "Manage Email Settings");
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public sealed class Permissions : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([EmailPermissions.ManageEmailSettings]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = [EmailPermissions.ManageEmailSettings] }];
}
