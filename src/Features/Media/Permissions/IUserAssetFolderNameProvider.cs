using System.Security.Claims;

namespace OrchardCore.Media;

/// <summary>Contract: Orchard Core 3.0. Names the folder of a user's own media.</summary>
public interface IUserAssetFolderNameProvider
{
    string GetUserAssetFolderName(ClaimsPrincipal claimsPrincipal);
}
