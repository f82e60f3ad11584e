using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;
using Sapling.Users.Login;
using Sapling.Users.Profile;

namespace Sapling.Users.TwoFactor;

/// <summary>One's own second step: set up by an authenticator app, recovery codes, off.</summary>
[Authorize]
[Feature("OrchardCore.Users.2FA.AuthenticatorApp")]
public sealed class TwoFactorController(
    UserManager<IUser> users,
    SignInManager<IUser> signIn,
    ITwoFactorAuthenticationHandlerCoordinator coordinator,
    ISiteService sites,
    Arrival arrival,
    OneByOne oneByOne,
    IStringLocalizer<TwoFactorController> localizer) : Controller
{
    public const string Path = "/TwoFactorAuthentication";

    private readonly IStringLocalizer S = localizer;

    [HttpGet]
    public async Task<IActionResult> Index()
        => await users.GetUserAsync(User) is { } user ? View("Index", await StateAsync(user)) : Challenge();

    [HttpGet]
    public async Task<IActionResult> App(string? returnUrl = null)
    {
        if (await users.GetUserAsync(User) is not { } user)
        {
            return Challenge();
        }

        return await users.GetTwoFactorEnabledAsync(user) ? Redirect("~" + Path) : await EnrolAsync(user, returnUrl);
    }

    /// <summary>Makes the key that the app is given. Only a form can ask for it: a link or a picture elsewhere must change nothing.</summary>
    [HttpPost]
    [ValidateAntiForgeryToken]
    [EnableRateLimiting(SignInRate.Policy)]
    public async Task<IActionResult> Begin(string? returnUrl = null)
    {
        if (await users.GetUserAsync(User) is not { } user)
        {
            return Challenge();
        }

        if (await users.GetTwoFactorEnabledAsync(user))
        {
            return Redirect("~" + Path);
        }

        await users.ResetAuthenticatorKeyAsync(user);

        // The new key changes the stamp by which open sessions are checked; this one stays.
        await signIn.RefreshSignInAsync(user);
        return Redirect(QueryHelpers.AddQueryString(Url.Content("~" + Path + "/App"), SecondStep.State(returnUrl, false)));
    }

    [HttpPost]
    [ActionName(nameof(App))]
    [ValidateAntiForgeryToken]
    [EnableRateLimiting(SignInRate.Policy)]
    public async Task<IActionResult> AppPost(string? code, string? returnUrl = null)
    {
        if (await users.GetUserAsync(User) is not { } user)
        {
            return Challenge();
        }

        if (await users.GetTwoFactorEnabledAsync(user))
        {
            return Redirect("~" + Path);
        }

        if (!await users.VerifyTwoFactorTokenAsync(user, users.Options.Tokens.AuthenticatorTokenProvider, SecondStep.Digits(code)))
        {
            ModelState.AddModelError("code", S["The code does not fit. Enter the six digits the app shows now, and check that the clock of the phone is right."]);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await EnrolAsync(user, returnUrl);
        }

        await users.SetTwoFactorEnabledAsync(user, true);
        return await ShowCodesAsync(user, returnUrl);
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    [EnableRateLimiting(SignInRate.Policy)]
    public Task<IActionResult> Codes(string? password) => ChangeAsync(password, user => ShowCodesAsync(user, null));

    [HttpPost]
    [ValidateAntiForgeryToken]
    [EnableRateLimiting(SignInRate.Policy)]
    public Task<IActionResult> Disable(string? password) => ChangeAsync(password, async user =>
    {
        if (await coordinator.IsRequiredAsync(user))
        {
            return Forbid();
        }

        await users.SetTwoFactorEnabledAsync(user, false);
        await users.ResetAuthenticatorKeyAsync(user);
        await users.GenerateNewTwoFactorRecoveryCodesAsync(user, 0);
        await signIn.RefreshSignInAsync(user);
        return Redirect("~" + Path);
    });

    // Whoever finds an open session must not be able to take the protection away or to take codes along.
    private Task<IActionResult> ChangeAsync(string? password, Func<IUser, Task<IActionResult>> change) => oneByOne.DoAsync(users.GetUserId(User)!, async () =>
    {
        if (await users.GetUserAsync(User) is not { } user || !await users.GetTwoFactorEnabledAsync(user))
        {
            return Redirect("~" + Path);
        }

        if (await HttpContext.RequestServices.GetRequiredService<PresentPassword>().RefuseAsync(user, password) is { } refusal)
        {
            ModelState.AddModelError("password", refusal);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Index", await StateAsync(user));
        }

        return await change(user);
    });

    private async Task<TwoFactorState> StateAsync(IUser user) => new(
        await users.GetTwoFactorEnabledAsync(user), await coordinator.IsRequiredAsync(user), await users.CountRecoveryCodesAsync(user));

    private async Task<IActionResult> EnrolAsync(IUser user, string? returnUrl)
    {
        Response.Headers.CacheControl = "no-store";
        var isRequired = await coordinator.IsRequiredAsync(user);
        if (await users.GetAuthenticatorKeyAsync(user) is not { Length: > 0 } key)
        {
            return View("Begin", new Beginning(isRequired, returnUrl));
        }

        var site = await sites.GetSiteSettingsAsync();
        var address = AppKey.Address(site.SiteName, await users.GetUserNameAsync(user) ?? "", key);
        return View("App", new Enrolment(AppKey.InFours(key), AppKey.Picture(address), address, isRequired, returnUrl));
    }

    private async Task<IActionResult> ShowCodesAsync(IUser user, string? returnUrl)
    {
        var settings = await sites.GetSettingsAsync<TwoFactorLoginSettings>();
        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(user, Math.Clamp(settings.NumberOfRecoveryCodesToGenerate, 5, 20));
        await signIn.RefreshSignInAsync(user);
        Response.Headers.CacheControl = "no-store";
        return View("Codes", new RecoveryCodes([.. codes ?? []], await arrival.AddressAsync(this, returnUrl)));
    }
}

/// <summary>How one's own second step stands.</summary>
public sealed record TwoFactorState(bool Enabled, bool Required, int CodesLeft);

/// <summary>What is asked before a key is made.</summary>
public sealed record Beginning(bool Required, string? ReturnUrl);

/// <summary>What an authenticator app needs.</summary>
public sealed record Enrolment(string Key, string Picture, string Address, bool Required, string? ReturnUrl);

/// <summary>New recovery codes, shown this once.</summary>
public sealed record RecoveryCodes(IReadOnlyList<string> Codes, string? ContinueAddress);
