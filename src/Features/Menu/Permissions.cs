using OrchardCore.Security.Permissions;

namespace OrchardCore.Menu;

/// <summary>Contract: Orchard Core 3.0.</summary>
public sealed class Permissions : IPermissionProvider
{
    public static readonly Permission ManageMenu = new("ManageMenu", "Manage menus");

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ManageMenu]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new PermissionStereotype { Name = "Administrator", Permissions = [ManageMenu] },
        new PermissionStereotype { Name = "Editor", Permissions = [ManageMenu] },
    ];
}
