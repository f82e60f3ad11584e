using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using Sapling.Users.Recovery;
using Sapling.Users.TwoFactor;

namespace Sapling.Users.Login;

/// <summary>Signing in and out.</summary>
[Area("OrchardCore.Users")]
public sealed class AccountController(
    IUserService users,
    SignInManager<IUser> signIn,
    IEnumerable<ILoginFormEvent> events,
    ISiteService sites,
    Arrival arrival,
    OneByOne oneByOne,
    IOptions<OrchardCore.Users.UserOptions> paths,
    IStringLocalizer<AccountController> localizer,
    ILogger<AccountController> logger) : Controller
{
    private readonly IStringLocalizer S = localizer;

    [HttpGet]
    [AllowAnonymous]
    public async Task<IActionResult> Login(string? returnUrl = null)
    {
        if (User.Identity?.IsAuthenticated == true)
        {
            return LocalRedirect(await arrival.AddressAsync(this, returnUrl));
        }

        foreach (var handler in events)
        {
            if (await handler.LoggingInAsync() is { } answer)
            {
                return answer;
            }
        }

        return await FormAsync(new LoginInput(), returnUrl);
    }

    [HttpPost]
    [ActionName("Login")]
    [AllowAnonymous]
    [ValidateAntiForgeryToken]
    [EnableRateLimiting(SignInRate.Policy)]
    public async Task<IActionResult> LoginPost(LoginInput input, string? returnUrl = null)
    {
        if (string.IsNullOrWhiteSpace(input.UserName))
        {
            ModelState.AddModelError(nameof(LoginInput.UserName), S["Enter the user name."]);
        }

        if (string.IsNullOrEmpty(input.Password))
        {
            ModelState.AddModelError(nameof(LoginInput.Password), S["Enter the password."]);
        }

        if (ModelState.IsValid)
        {
            foreach (var handler in events)
            {
                await handler.LoggingInAsync(input.UserName!, ModelState.AddModelError);
            }
        }

        if (!ModelState.IsValid)
        {
            return await FormAsync(input, returnUrl);
        }

        var user = await oneByOne.DoAsync(
            await oneByOne.AccountAsync(input.UserName!),
            () => users.AuthenticateAsync(input.UserName!, input.Password!, ModelState.AddModelError));
        if (user is null)
        {
            foreach (var handler in events)
            {
                await handler.LoggingInFailedAsync(input.UserName!);
            }

            logger.LogWarning("A login failed.");
            return await FormAsync(input, returnUrl);
        }

        foreach (var handler in events)
        {
            if (await handler.ValidatingLoginAsync(user) is { } answer)
            {
                return answer;
            }
        }

        if (HttpContext.RequestServices.GetService<SecondStep>() is not null)
        {
            var result = await ((SignIns)signIn).GoOnAsync(user, input.RememberMe);
            if (result.RequiresTwoFactor)
            {
                return Redirect(QueryHelpers.AddQueryString(Url.Content("~/" + paths.Value.TwoFactorAuthenticationPath), SecondStep.State(returnUrl, input.RememberMe)));
            }
        }
        else
        {
            await signIn.SignInAsync(user, input.RememberMe);
        }

        foreach (var handler in events)
        {
            await handler.LoggedInAsync(user);
        }

        return LocalRedirect(await arrival.AddressAsync(this, returnUrl));
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> LogOff(string? returnUrl = null)
    {
        await signIn.SignOutAsync();
        return this.BackTo(returnUrl);
    }

    private async Task<ViewResult> FormAsync(LoginInput input, string? returnUrl)
    {
        ViewData["ReturnUrl"] = returnUrl;
        ViewData["AllowRememberMe"] = (await sites.GetSettingsAsync<LoginSettings>()).AllowRememberMe;
        ViewData["CanRecover"] = HttpContext.RequestServices.GetService<PasswordRecovery>() is { } recovery && await recovery.IsPossibleAsync();
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return View("Login", input);
    }
}
