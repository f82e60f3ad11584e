using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Sapling.Users.Administration;

/// <summary>The lock that wrong passwords put on an account.</summary>
public sealed class UserLockoutController(
    UserManager<IUser> users,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<UserLockoutController> html) : Controller
{
    private readonly IHtmlLocalizer H = html;

    [HttpPost]
    [Admin("Users/Lockout/Delete/{id}", "Users.Unlock")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Delete(string id)
    {
        if (await users.FindByIdAsync(id) is not User user)
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeAsync(User, UsersPermissions.EditUsers, user))
        {
            return Forbid();
        }

        await users.SetLockoutEndDateAsync(user, null);
        await users.ResetAccessFailedCountAsync(user);
        await notifier.SuccessAsync(H["{0} can sign in again.", user.UserName]);
        return RedirectToAction("Edit", "Users", new { id });
    }
}
