using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore.Users;
using Sapling.Users.Accounts;

namespace Sapling.Users.Profile;

/// <summary>Asks who is signed in for the password again, before what somebody who finds an open session must not do.</summary>
internal sealed class PresentPassword(SignInManager<IUser> signIn, Lockouts lockouts, IStringLocalizer<PresentPassword> localizer)
{
    private readonly IStringLocalizer S = localizer;

    /// <returns>Why the password is not accepted; null when it is.</returns>
    public async Task<string?> RefuseAsync(IUser user, string? password)
    {
        var result = await signIn.CheckPasswordSignInAsync(user, password ?? "", lockoutOnFailure: true);
        return result.Succeeded ? null
            : result.IsLockedOut ? await lockouts.SayAsync(user)
            : S["The password is wrong."];
    }
}
