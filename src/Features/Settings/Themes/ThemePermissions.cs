using OrchardCore;
using OrchardCore.Security.Permissions;

namespace Sapling.Settings.Themes;

internal static class ThemePermissions
{
    public static readonly Permission Apply = new("ApplyTheme", "Apply a Theme");
}

internal sealed class ThemePermissionProvider : IPermissionProvider
{
    private static readonly Permission[] All = [ThemePermissions.Apply];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(All);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
        => [new PermissionStereotype { Name = OrchardCoreConstants.Roles.Administrator, Permissions = All }];
}
