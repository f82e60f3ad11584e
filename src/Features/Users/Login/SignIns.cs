using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Sapling.Users.Login;

/// <summary>
/// Identity's sign-in, which after a password that was checked goes on with the second step where the account has one, and remembers
/// people and computers only as the site's settings allow, also those it remembered before the settings changed.
/// </summary>
internal sealed class SignIns(
    UserManager<IUser> users,
    IHttpContextAccessor http,
    IUserClaimsPrincipalFactory<IUser> principals,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<IUser>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<IUser> confirmation,
    ISiteService sites) : SignInManager<IUser>(users, http, principals, options, logger, schemes, confirmation)
{
    public Task<SignInResult> GoOnAsync(IUser user, bool isPersistent) => SignInOrTwoFactorAsync(user, isPersistent);

    public override async Task SignInWithClaimsAsync(IUser user, AuthenticationProperties? authenticationProperties, IEnumerable<Claim> additionalClaims)
    {
        var properties = authenticationProperties ?? new AuthenticationProperties();
        properties.IsPersistent &= (await sites.GetSettingsAsync<LoginSettings>()).AllowRememberMe;
        await base.SignInWithClaimsAsync(user, properties, additionalClaims);
    }

    public override async Task<bool> IsTwoFactorClientRememberedAsync(IUser user)
        => (await sites.GetSettingsAsync<TwoFactorLoginSettings>()).AllowRememberClientTwoFactorAuthentication && await base.IsTwoFactorClientRememberedAsync(user);
}
