using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;
using QRCoder;
using Sapling.Users.Login;

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
    public async Task<IActionResult> Codes()
        => await users.GetUserAsync(User) is { } user && await users.GetTwoFactorEnabledAsync(user) ? await ShowCodesAsync(user, null) : Redirect("~" + Path);

    [HttpPost]
    [ValidateAntiForgeryToken]
    [EnableRateLimiting(SignInRate.Policy)]
    public async Task<IActionResult> Disable(string? password)
    {
        if (await users.GetUserAsync(User) is not { } user)
        {
            return Challenge();
        }

        if (await coordinator.IsRequiredAsync(user))
        {
            return Forbid();
        }

        // Whoever finds an open session must not be able to take the protection away.
        if (!(await signIn.CheckPasswordSignInAsync(user, password ?? "", lockoutOnFailure: true)).Succeeded)
        {
            ModelState.AddModelError("password", S["The password is wrong."]);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Index", await StateAsync(user));
        }

        await users.SetTwoFactorEnabledAsync(user, false);
        await users.ResetAuthenticatorKeyAsync(user);
        await signIn.RefreshSignInAsync(user);
        return Redirect("~" + Path);
    }

    private async Task<TwoFactorState> StateAsync(IUser user) => new(
        await users.GetTwoFactorEnabledAsync(user), await coordinator.IsRequiredAsync(user), await users.CountRecoveryCodesAsync(user));

    private async Task<IActionResult> EnrolAsync(IUser user, string? returnUrl)
    {
        var key = await users.GetAuthenticatorKeyAsync(user);
        if (string.IsNullOrEmpty(key))
        {
            await users.ResetAuthenticatorKeyAsync(user);
            key = await users.GetAuthenticatorKeyAsync(user);

            // The new key changes the stamp by which open sessions are checked; this one stays.
            await signIn.RefreshSignInAsync(user);
        }

        Response.Headers.CacheControl = "no-store";
        var site = await sites.GetSiteSettingsAsync();
        var address = Address(site.SiteName, await users.GetUserNameAsync(user) ?? "", key!);
        return View("App", new Enrolment(InFours(key!), Picture(address), address, await coordinator.IsRequiredAsync(user), returnUrl));
    }

    private async Task<IActionResult> ShowCodesAsync(IUser user, string? returnUrl)
    {
        var settings = await sites.GetSettingsAsync<TwoFactorLoginSettings>();
        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(user, Math.Clamp(settings.NumberOfRecoveryCodesToGenerate, 5, 20));
        await signIn.RefreshSignInAsync(user);
        Response.Headers.CacheControl = "no-store";
        return View("Codes", new RecoveryCodes([.. codes ?? []], await arrival.AddressAsync(this, returnUrl)));
    }

    internal static string Address(string? site, string user, string key)
    {
        var issuer = Uri.EscapeDataString(string.IsNullOrWhiteSpace(site) ? "OrchardSite" : site);
        return $"otpauth://totp/{issuer}:{Uri.EscapeDataString(user)}?secret={key}&issuer={issuer}&digits=6";
    }

    private static string Picture(string address)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var picture = new SvgQRCode(data);
        return picture.GetGraphic(4, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }

    private static string InFours(string key)
    {
        var text = new StringBuilder();
        for (var at = 0; at < key.Length; at += 4)
        {
            text.Append(at == 0 ? "" : " ").Append(key.AsSpan(at, Math.Min(4, key.Length - at)));
        }

        return text.ToString();
    }
}

/// <summary>How one's own second step stands.</summary>
public sealed record TwoFactorState(bool Enabled, bool Required, int CodesLeft);

/// <summary>What an authenticator app needs.</summary>
public sealed record Enrolment(string Key, string Picture, string Address, bool Required, string? ReturnUrl);

/// <summary>New recovery codes, shown this once.</summary>
public sealed record RecoveryCodes(IReadOnlyList<string> Codes, string? ContinueAddress);
