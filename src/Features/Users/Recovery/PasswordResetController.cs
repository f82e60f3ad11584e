using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.BackgroundJobs;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;
using Sapling.Users.Login;

namespace Sapling.Users.Recovery;

/// <summary>A new password by a link in a mail.</summary>
[AllowAnonymous]
[Feature("OrchardCore.Users.ResetPassword")]
public sealed class PasswordResetController(
    UserManager<IUser> users,
    IEnumerable<IPasswordRecoveryFormEvents> events,
    ISiteService sites,
    IStringLocalizer<PasswordResetController> localizer) : Controller
{
    private readonly IStringLocalizer S = localizer;

    private PasswordRecovery Recovery => HttpContext.RequestServices.GetRequiredService<PasswordRecovery>();

    [HttpGet]
    public async Task<IActionResult> Forgot() => await Recovery.IsPossibleAsync() ? View("Forgot") : View("Impossible");

    [HttpPost]
    [ActionName(nameof(Forgot))]
    [ValidateAntiForgeryToken]
    [EnableRateLimiting(SignInRate.Policy)]
    public async Task<IActionResult> ForgotPost(string? userName)
    {
        if (!await Recovery.IsPossibleAsync())
        {
            return View("Impossible");
        }

        if (string.IsNullOrWhiteSpace(userName))
        {
            ModelState.AddModelError("userName", S["Enter your user name or your mail address."]);
        }

        foreach (var handler in events)
        {
            await handler.RecoveringPasswordAsync(ModelState.AddModelError);
        }

        if (!ModelState.IsValid)
        {
            return Again("Forgot");
        }

        // Behind the answer's back: how long it takes would tell which accounts exist.
        var (address, language) = (await SiteAddressAsync(), CultureInfo.CurrentUICulture);
        await HttpBackgroundJob.ExecuteAfterEndOfRequestAsync("new-password", scope =>
            scope.ServiceProvider.GetRequiredService<PasswordRecovery>().SendAsync(userName!, address, language));
        return Redirect("~/ForgotPasswordConfirmation");
    }

    [HttpGet]
    public IActionResult Sent() => View("Sent");

    [HttpGet]
    public async Task<IActionResult> Reset(string? user, string? code)
        => await FindAsync(user, code) is null ? Gone() : View("Reset", new ResetLink(user!, code!));

    [HttpPost]
    [ActionName(nameof(Reset))]
    [ValidateAntiForgeryToken]
    [EnableRateLimiting(SignInRate.Policy)]
    public async Task<IActionResult> ResetPost(string? user, string? code, string? password, string? confirmation)
    {
        if (await FindAsync(user, code) is not { } account)
        {
            return Gone();
        }

        if (password != confirmation)
        {
            ModelState.AddModelError("confirmation", S["The two passwords differ."]);
        }

        foreach (var handler in events)
        {
            await handler.ResettingPasswordAsync(ModelState.AddModelError);
        }

        if (ModelState.IsValid)
        {
            var result = await users.ResetPasswordAsync(account, PasswordRecovery.Token(code)!, password ?? "");
            foreach (var error in result.Errors)
            {
                ModelState.AddModelError("password", error.Description);
            }
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Reset", new ResetLink(user!, code!));
        }

        // Who holds the mail box has shown who they are: the wrong guesses before no longer count.
        await users.SetLockoutEndDateAsync(account, null);
        await users.ResetAccessFailedCountAsync(account);
        foreach (var handler in events)
        {
            await handler.PasswordResetAsync(new PasswordRecoveryContext(account));
        }

        return Redirect("~/ResetPasswordConfirmation");
    }

    [HttpGet]
    public IActionResult Done() => View("Done");

    private async Task<IUser?> FindAsync(string? user, string? code)
    {
        Response.Headers.CacheControl = "no-store";
        Response.Headers["Referrer-Policy"] = "no-referrer";
        return !string.IsNullOrEmpty(user) && PasswordRecovery.Token(code) is { } token
            && await users.FindByIdAsync(user) is User { IsEnabled: true } account
            && await users.VerifyUserTokenAsync(account, users.Options.Tokens.PasswordResetTokenProvider, UserManager<IUser>.ResetPasswordTokenPurpose, token)
            ? account
            : null;
    }

    private ViewResult Gone()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("Gone");
    }

    private ViewResult Again(string view)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(view);
    }

    // The address that was entered for the site goes before the request's, whose host a sender can make up.
    private async Task<string> SiteAddressAsync()
    {
        var site = await sites.GetSiteSettingsAsync();
        return string.IsNullOrWhiteSpace(site.BaseUrl) ? $"{Request.Scheme}://{Request.Host}{Request.PathBase}" : site.BaseUrl;
    }
}

/// <summary>What the link in the mail says.</summary>
public sealed record ResetLink(string User, string Code);
