using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;
using Sapling.Users.Accounts;
using Sapling.Users.Login;

namespace Sapling.Users.TwoFactor;

/// <summary>The second step of signing in: a code of the app, or a recovery code.</summary>
[AllowAnonymous]
[Feature("OrchardCore.Users.2FA")]
public sealed class TwoFactorLoginController(
    SignInManager<IUser> signIn,
    UserManager<IUser> users,
    IEnumerable<ILoginFormEvent> events,
    ISiteService sites,
    OneByOne oneByOne,
    Arrival arrival,
    IStringLocalizer<TwoFactorLoginController> localizer) : Controller
{
    private readonly IStringLocalizer S = localizer;

    private Lockouts Lockouts => HttpContext.RequestServices.GetRequiredService<Lockouts>();

    [HttpGet]
    public async Task<IActionResult> Code(string? returnUrl = null, bool rememberMe = false)
        => await signIn.GetTwoFactorAuthenticationUserAsync() is null ? ToLogin(returnUrl) : await FormAsync("Code", returnUrl, rememberMe);

    [HttpPost]
    [ActionName(nameof(Code))]
    [ValidateAntiForgeryToken]
    [EnableRateLimiting(SignInRate.Policy)]
    public Task<IActionResult> CodePost(string? code, bool rememberDevice, string? returnUrl = null, bool rememberMe = false)
        => OneByOneAsync(() => CheckCodeAsync(code, rememberDevice, returnUrl, rememberMe));

    private async Task<IActionResult> CheckCodeAsync(string? code, bool rememberDevice, string? returnUrl, bool rememberMe)
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } user)
        {
            return ToLogin(returnUrl);
        }

        if (!IsEnabled(user))
        {
            return await FormAsync("Code", returnUrl, rememberMe, S["This account has been disabled. Ask your administrator."]);
        }

        var mayRemember = (await sites.GetSettingsAsync<TwoFactorLoginSettings>()).AllowRememberClientTwoFactorAuthentication;
        var result = await signIn.TwoFactorAuthenticatorSignInAsync(SecondStep.Digits(code), rememberMe, rememberDevice && mayRemember);
        return result switch
        {
            { Succeeded: true } => await DoneAsync(user, returnUrl),
            { IsLockedOut: true } => await FormAsync("Code", returnUrl, rememberMe, await Lockouts.SayAsync(user)),
            _ => await FormAsync("Code", returnUrl, rememberMe, S["The code is wrong or no longer valid. Enter the six digits the app shows now."]),
        };
    }

    [HttpGet]
    public async Task<IActionResult> Recovery(string? returnUrl = null, bool rememberMe = false)
        => await signIn.GetTwoFactorAuthenticationUserAsync() is null ? ToLogin(returnUrl) : await FormAsync("Recovery", returnUrl, rememberMe);

    [HttpPost]
    [ActionName(nameof(Recovery))]
    [ValidateAntiForgeryToken]
    [EnableRateLimiting(SignInRate.Policy)]
    public Task<IActionResult> RecoveryPost(string? code, string? returnUrl = null, bool rememberMe = false)
        => OneByOneAsync(() => CheckRecoveryAsync(code, returnUrl, rememberMe));

    private async Task<IActionResult> CheckRecoveryAsync(string? code, string? returnUrl, bool rememberMe)
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } user)
        {
            return ToLogin(returnUrl);
        }

        if (!IsEnabled(user))
        {
            return await FormAsync("Recovery", returnUrl, rememberMe, S["This account has been disabled. Ask your administrator."]);
        }

        if (await users.IsLockedOutAsync(user))
        {
            return await FormAsync("Recovery", returnUrl, rememberMe, await Lockouts.SayAsync(user));
        }

        var result = await signIn.TwoFactorRecoveryCodeSignInAsync(SecondStep.RecoveryCode(code));
        if (result.Succeeded)
        {
            return await DoneAsync(user, returnUrl);
        }

        await users.AccessFailedAsync(user);
        return await FormAsync("Recovery", returnUrl, rememberMe, S["This recovery code is wrong or was used before."]);
    }

    private async Task<IActionResult> OneByOneAsync(Func<Task<IActionResult>> answer)
        => (await HttpContext.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme)).Principal?.FindFirstValue(ClaimTypes.Name) is { } account
            ? await oneByOne.DoAsync(account, answer)
            : await answer();

    private static bool IsEnabled(IUser user) => user is User { IsEnabled: true };

    private RedirectResult ToLogin(string? returnUrl)
        => Redirect(Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString(Url.Content("~/Login"), SecondStep.State(returnUrl, false)));

    private async Task<IActionResult> DoneAsync(IUser user, string? returnUrl)
    {
        foreach (var handler in events)
        {
            await handler.LoggedInAsync(user);
        }

        return LocalRedirect(await arrival.AddressAsync(this, returnUrl));
    }

    private async Task<IActionResult> FormAsync(string view, string? returnUrl, bool rememberMe, string? error = null)
    {
        if (error is not null)
        {
            ModelState.AddModelError("code", error);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        Response.Headers.CacheControl = "no-store";
        return View(view, new SecondStepForm(
            returnUrl, rememberMe, (await sites.GetSettingsAsync<TwoFactorLoginSettings>()).AllowRememberClientTwoFactorAuthentication));
    }
}

/// <summary>What the forms of the second step hand on.</summary>
public sealed record SecondStepForm(string? ReturnUrl, bool RememberMe, bool AllowRememberDevice);
