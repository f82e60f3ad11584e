using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCore.Users;
using OrchardCore.Users.Services;

namespace Sapling.Users.Accounts;

/// <summary>Makes the signed-in user: identity, roles and what other features add. Permissions stay with the roles.</summary>
internal sealed class UserPrincipals(
    UserManager<IUser> users,
    IOptions<IdentityOptions> options,
    IEnumerable<IUserClaimsProvider> providers) : UserClaimsPrincipalFactory<IUser>(users, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(IUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        foreach (var role in await UserManager.GetRolesAsync(user))
        {
            identity.AddClaim(new Claim(Options.ClaimsIdentity.RoleClaimType, role));
        }

        foreach (var provider in providers)
        {
            await provider.GenerateAsync(user, identity);
        }

        return identity;
    }
}
