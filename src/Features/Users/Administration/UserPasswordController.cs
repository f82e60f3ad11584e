using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Sapling.Users.Administration;

/// <summary>A new password for somebody else.</summary>
[Admin("Users/Password/{id}", "Users.Password")]
public sealed class UserPasswordController(
    UserManager<IUser> users,
    IAuthorizationService authorization,
    IOptions<OrchardCore.Users.UserOptions> paths,
    INotifier notifier,
    IHtmlLocalizer<UserPasswordController> html,
    IStringLocalizer<UserPasswordController> localizer) : Controller
{
    private readonly IHtmlLocalizer H = html;
    private readonly IStringLocalizer S = localizer;

    [HttpGet]
    public async Task<IActionResult> Edit(string id)
    {
        if (await users.FindByIdAsync(id) is not User user)
        {
            return NotFound();
        }

        return !await authorization.AuthorizeAsync(User, UsersPermissions.EditUsers, user) ? Forbid()
            : IsOneself(user) ? ToOwn()
            : View("Edit", user.UserName);
    }

    [HttpPost]
    [ActionName(nameof(Edit))]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> EditPost(string id, string? password)
    {
        if (await users.FindByIdAsync(id) is not User user)
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeAsync(User, UsersPermissions.EditUsers, user))
        {
            return Forbid();
        }

        if (IsOneself(user))
        {
            return ToOwn();
        }

        if (string.IsNullOrEmpty(password))
        {
            ModelState.AddModelError("password", S["Enter the new password."]);
        }
        else
        {
            var result = await users.ResetPasswordAsync(user, await users.GeneratePasswordResetTokenAsync(user), password);
            foreach (var error in result.Errors)
            {
                ModelState.AddModelError("password", error.Description);
            }
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Edit", user.UserName);
        }

        await users.SetLockoutEndDateAsync(user, null);
        await users.ResetAccessFailedCountAsync(user);
        await notifier.SuccessAsync(H["The password of {0} has been changed. Wherever the user was signed in, they are signed out within a minute.", user.UserName]);
        return RedirectToAction("Index", "Users");
    }

    private bool IsOneself(User user) => users.GetUserId(User) == user.UserId;

    // One's own needs the present one, so that an open session is not enough.
    private RedirectResult ToOwn() => Redirect("~/" + paths.Value.ChangePasswordUrl);
}
