using OrchardCore.Media;
using OrchardCore.Security.Permissions;

namespace Sapling.Media.Permissions;

/// <summary>The media permissions and the roles that have them from the start.</summary>
internal sealed class MediaPermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _all =
    [
        MediaPermissions.ManageMedia,
        MediaPermissions.ManageMediaFolder,
        MediaPermissions.ManageOthersMedia,
        MediaPermissions.ManageOwnMedia,
        MediaPermissions.ManageAttachedMediaFieldsFolder,
        MediaPermissions.ManageMediaProfiles,
        MediaPermissions.ViewMediaOptions,
    ];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = [MediaPermissions.ManageMediaFolder, MediaPermissions.ManageMediaProfiles, MediaPermissions.ViewMediaOptions] },
        new() { Name = "Editor", Permissions = [MediaPermissions.ManageMedia, MediaPermissions.ManageOwnMedia] },
        new() { Name = "Author", Permissions = [MediaPermissions.ManageOwnMedia] },
        new() { Name = "Contributor", Permissions = [MediaPermissions.ManageOwnMedia] },
    ];
}
