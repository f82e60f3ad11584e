using System.Security.Claims;

namespace OrchardCore.Users.Services;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IMembershipService
{
    Task<IUser> GetUserAsync(string userName);

    Task<bool> CheckPasswordAsync(string userName, string password);

    Task<ClaimsPrincipal> CreateClaimsPrincipal(IUser user);
}
