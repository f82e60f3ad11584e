using OrchardCore.Admin;
using OrchardCore.Security.Permissions;

namespace Sapling.Display.Admin;

/// <summary>The permissions of the admin as a whole.</summary>
internal sealed class AdminPermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _all = [AdminPermissions.AccessAdminPanel, AdminPermissions.ManageAdminSettings];
    private static readonly Permission[] _access = [AdminPermissions.AccessAdminPanel];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = _all },
        new() { Name = "Editor", Permissions = _access },
        new() { Name = "Moderator", Permissions = _access },
        new() { Name = "Author", Permissions = _access },
        new() { Name = "Contributor", Permissions = _access },
    ];
}
