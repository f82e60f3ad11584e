using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Users;

namespace Sapling.Users.Login;

/// <summary>Identity's sign-in, which after a password that was checked goes on with the second step where the account has one.</summary>
internal sealed class SignIns(
    UserManager<IUser> users,
    IHttpContextAccessor http,
    IUserClaimsPrincipalFactory<IUser> principals,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<IUser>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<IUser> confirmation) : SignInManager<IUser>(users, http, principals, options, logger, schemes, confirmation)
{
    public Task<SignInResult> GoOnAsync(IUser user, bool isPersistent) => SignInOrTwoFactorAsync(user, isPersistent);
}
