using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using Sapling.Users.Login;
using Sapling.Users.TwoFactor;

namespace Sapling.Users.Profile;

/// <summary>One's own account: who one is, mail address, password.</summary>
[Authorize]
public sealed class ProfileController(
    UserManager<IUser> users,
    IUserService accounts,
    SignInManager<IUser> signIn,
    OneByOne oneByOne,
    ISiteService sites,
    IOptions<OrchardCore.Users.UserOptions> paths,
    IStringLocalizer<ProfileController> localizer) : Controller
{
    private readonly IStringLocalizer S = localizer;

    private PresentPassword PresentPassword => HttpContext.RequestServices.GetRequiredService<PresentPassword>();

    [HttpGet]
    public async Task<IActionResult> Index() => await users.GetUserAsync(User) is User user ? await PageAsync(user, user.Email) : Challenge();

    [HttpPost]
    [ActionName(nameof(Index))]
    [ValidateAntiForgeryToken]
    [EnableRateLimiting(SignInRate.Policy)]
    public Task<IActionResult> IndexPost(string? email, string? currentPassword)
        => oneByOne.DoAsync(users.GetUserId(User)!, () => ChangeEmailAsync(email, currentPassword));

    private async Task<IActionResult> ChangeEmailAsync(string? email, string? currentPassword)
    {
        if (await users.GetUserAsync(User) is not User user)
        {
            return Challenge();
        }

        if (!(await sites.GetSettingsAsync<LoginSettings>()).AllowChangingEmail)
        {
            return Forbid();
        }

        if (string.IsNullOrWhiteSpace(email))
        {
            ModelState.AddModelError("email", S["Enter your mail address."]);
        }
        else if (await PasswordFitsAsync(user, currentPassword))
        {
            await accounts.ChangeEmailAsync(user, email.Trim(), (_, error) => ModelState.AddModelError("email", error));
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await PageAsync(user, email);
        }

        await signIn.RefreshSignInAsync(user);
        TempData["AccountSaved"] = true;
        return Redirect("~/Account");
    }

    [HttpGet]
    public IActionResult Password() => View("Password");

    [HttpPost]
    [ActionName(nameof(Password))]
    [ValidateAntiForgeryToken]
    [EnableRateLimiting(SignInRate.Policy)]
    public Task<IActionResult> PasswordPost(string? currentPassword, string? password, string? confirmation)
        => oneByOne.DoAsync(users.GetUserId(User)!, () => ChangePasswordAsync(currentPassword, password, confirmation));

    private async Task<IActionResult> ChangePasswordAsync(string? currentPassword, string? password, string? confirmation)
    {
        if (await users.GetUserAsync(User) is not User user)
        {
            return Challenge();
        }

        if (password != confirmation)
        {
            ModelState.AddModelError("confirmation", S["The two passwords differ."]);
        }
        else if (await PasswordFitsAsync(user, currentPassword))
        {
            await accounts.ChangePasswordAsync(user, currentPassword!, password ?? "", (_, error) => ModelState.AddModelError("password", error));
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Password");
        }

        // Other sessions of the account end by the new stamp; this one goes on.
        await signIn.RefreshSignInAsync(user);
        return Redirect("~/" + paths.Value.ChangePasswordConfirmationUrl);
    }

    [HttpGet]
    public IActionResult PasswordChanged() => View("PasswordChanged");

    private async Task<bool> PasswordFitsAsync(IUser user, string? password)
    {
        if (await PresentPassword.RefuseAsync(user, password) is not { } refusal)
        {
            return true;
        }

        ModelState.AddModelError("currentPassword", refusal);
        return false;
    }

    private async Task<ViewResult> PageAsync(User user, string? email)
    {
        var settings = await sites.GetSettingsAsync<LoginSettings>();
        return View("Index", new ProfilePage(
            user.UserName,
            email,
            [.. user.RoleNames],
            settings.AllowChangingEmail,
            HttpContext.RequestServices.GetService<SecondStep>() is null ? null : user.TwoFactorEnabled,
            TempData["AccountSaved"] is true));
    }
}

/// <summary>What the page shows.</summary>
public sealed record ProfilePage(string UserName, string? Email, IReadOnlyList<string> Roles, bool CanChangeEmail, bool? HasSecondStep, bool Saved);
