using System.Security.Claims;
using OrchardCore.Media;

namespace Sapling.Media.Permissions;

/// <summary>A user's folder is named by the user's id, which never changes and says nothing about the person.</summary>
internal sealed class UserFolders : IUserAssetFolderNameProvider
{
    public string GetUserAssetFolderName(ClaimsPrincipal claimsPrincipal)
        => claimsPrincipal.FindFirstValue(ClaimTypes.NameIdentifier) ?? "anonymous";
}
