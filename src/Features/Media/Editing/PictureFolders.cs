using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Modules;

namespace Sapling.Media.Editing;

/// <summary>Where pictures go that are uploaded while writing.</summary>
internal sealed class PictureFolders(IMediaFileStore store, IAuthorizationService authorization, IUserAssetFolderNameProvider users, IOptions<MediaOptions> options, ILocalClock clock)
{
    /// <summary>The month's folder, or the user's own folder of the month; null when the user may upload nowhere.</summary>
    public async Task<string?> ForAsync(ClaimsPrincipal user)
    {
        var month = (await clock.GetLocalNowAsync()).ToString("yyyy'/'MM", CultureInfo.InvariantCulture);
        var own = store.Combine(options.Value.AssetsUsersFolder, users.GetUserAssetFolderName(user), month);

        foreach (var folder in (string[])[month, own])
        {
            if (await authorization.AuthorizeAsync(user, MediaPermissions.ManageMediaFolder, (object)folder))
            {
                return folder;
            }
        }

        return null;
    }

    /// <summary>Whether the user may look into the folder: those of other users are theirs.</summary>
    public async Task<bool> MaySeeAsync(ClaimsPrincipal user, string folder)
    {
        var all = options.Value.AssetsUsersFolder;
        return !IsIn(folder, all)
            || IsIn(folder, store.Combine(all, users.GetUserAssetFolderName(user)))
            || await authorization.AuthorizeAsync(user, MediaPermissions.ManageOthersMedia);
    }

    private static bool IsIn(string path, string folder)
        => path.StartsWith(folder, StringComparison.OrdinalIgnoreCase) && (path.Length == folder.Length || path[folder.Length] == '/');
}
