using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Sapling.Users.TwoFactor;

/// <summary>The second step of somebody who lost the phone.</summary>
[Feature("OrchardCore.Users.2FA")]
public sealed class UserTwoFactorController(
    UserManager<IUser> users,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<UserTwoFactorController> html) : Controller
{
    private readonly IHtmlLocalizer H = html;

    [HttpPost]
    [Admin("Users/TwoFactor/Delete/{id}", "Users.ResetTwoFactor")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Delete(string id)
    {
        if (await users.FindByIdAsync(id) is not User user)
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeAsync(User, UsersPermissions.DisableTwoFactorAuthenticationForUsers)
            || !await authorization.AuthorizeAsync(User, UsersPermissions.EditUsers, user))
        {
            return Forbid();
        }

        await users.SetTwoFactorEnabledAsync(user, false);
        await users.ResetAuthenticatorKeyAsync(user);
        await users.GenerateNewTwoFactorRecoveryCodesAsync(user, 0);
        await notifier.SuccessAsync(H["The two-step sign-in of {0} has been reset.", user.UserName]);
        return RedirectToAction("Edit", "Users", new { id });
    }
}
