using OrchardCore;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;

namespace Sapling.Settings.Site;

internal sealed class SettingsPermissionProvider : IPermissionProvider
{
    private static readonly Permission[] All = [SettingsPermissions.ManageSettings, SettingsPermissions.ManageGroupSettings];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(All);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
        => [new PermissionStereotype { Name = OrchardCoreConstants.Roles.Administrator, Permissions = All }];
}
