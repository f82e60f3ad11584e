using OrchardCore.Autoroute;
using OrchardCore.Security.Permissions;

namespace Sapling.Contents.Autoroute;

internal sealed class AutoroutePermissionProvider : IPermissionProvider
{
    private static readonly Permission[] All = [AutoroutePermissions.SetHomepage];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(All);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = All },
        new() { Name = "Editor", Permissions = All },
    ];
}
