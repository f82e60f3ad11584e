using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace Sapling.Users.TwoFactor;

/// <summary>Required of all, or of those who have one of the chosen roles.</summary>
internal sealed class TwoFactorBySettings(ISiteService sites) : ITwoFactorAuthenticationHandler
{
    public async Task<bool> IsRequiredAsync(IUser user)
    {
        var site = await sites.GetSiteSettingsAsync();
        if (site.GetOrCreate<TwoFactorLoginSettings>().RequireTwoFactorAuthentication)
        {
            return true;
        }

        var roles = site.GetOrCreate<RoleLoginSettings>();
        return roles is { RequireTwoFactorAuthenticationForSpecificRoles: true, Roles: not null }
            && user is User account
            && account.RoleNames.Any(role => roles.Roles.Contains(role, StringComparer.OrdinalIgnoreCase));
    }
}

internal sealed class TwoFactorCoordinator(IEnumerable<ITwoFactorAuthenticationHandler> handlers) : ITwoFactorAuthenticationHandlerCoordinator
{
    public async Task<bool> IsRequiredAsync(IUser user)
    {
        foreach (var handler in handlers)
        {
            if (await handler.IsRequiredAsync(user))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Marks those who still have to set their second step up; the session's check every minute brings changed rules to those inside.</summary>
internal sealed class TwoFactorClaim(UserManager<IUser> users, ITwoFactorAuthenticationHandlerCoordinator coordinator) : IUserClaimsProvider
{
    public async Task GenerateAsync(IUser user, ClaimsIdentity claims)
    {
        if (!await users.GetTwoFactorEnabledAsync(user) && await coordinator.IsRequiredAsync(user))
        {
            claims.AddClaim(new Claim(UserConstants.TwoFactorAuthenticationClaimType, "required"));
        }
    }
}
