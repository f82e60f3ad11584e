using System.Security.Claims;

namespace OrchardCore.Users.Services;

/// <summary>Adds claims to a user who signs in. Contract: Orchard Core 3.0.</summary>
public interface IUserClaimsProvider
{
    Task GenerateAsync(IUser user, ClaimsIdentity claims);
}
