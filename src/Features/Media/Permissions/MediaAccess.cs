using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using OrchardCore.Media;

namespace Sapling.Media.Permissions;

/// <summary>What the user of the request may see and change in the library.</summary>
internal sealed class MediaAccess(IAuthorizationService authorization, IUserAssetFolderNameProvider folders, IOptions<MediaOptions> options)
{
    public string UsersFolder => options.Value.AssetsUsersFolder;

    public string OwnFolder(ClaimsPrincipal user) => UsersFolder + "/" + folders.GetUserAssetFolderName(user);

    /// <summary>Whether the user has anything to do with the library.</summary>
    public async Task<bool> MayEnterAsync(ClaimsPrincipal user)
        => await authorization.AuthorizeAsync(user, MediaPermissions.ManageMedia) || await authorization.AuthorizeAsync(user, MediaPermissions.ManageOwnMedia);

    /// <summary>Whether the user may upload to, move to and delete from the folder, or change the file.</summary>
    public Task<bool> MayManageAsync(ClaimsPrincipal user, string path)
        // Other handlers take an empty text for a name that is missing; the root has a name that is not empty.
        => authorization.AuthorizeAsync(user, MediaPermissions.ManageMediaFolder, (object)(path.Length == 0 ? "/" : path));

    /// <summary>Whether the user may make, rename and delete folders here, and not only files.</summary>
    public async Task<bool> MayManageFolderAsync(ClaimsPrincipal user, string folder)
        => await MayManageAsync(user, folder)
            && (await authorization.AuthorizeAsync(user, MediaPermissions.ManageMedia) || MediaFolderAuthorization.IsIn(folder, OwnFolder(user)));

    /// <summary>Whether the user may look into the folder: the folders of other users are theirs.</summary>
    public async Task<bool> MaySeeAsync(ClaimsPrincipal user, string path)
        => !MediaFolderAuthorization.IsIn(path, UsersFolder)
            || MediaFolderAuthorization.IsIn(path, OwnFolder(user))
            || await authorization.AuthorizeAsync(user, MediaPermissions.ManageOthersMedia);
}
