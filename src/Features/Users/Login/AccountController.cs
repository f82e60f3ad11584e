using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
using OrchardCore.Users;
using OrchardCore.Users.Events;
using OrchardCore.Users.Services;
using Sapling.Users.Accounts;

namespace Sapling.Users.Login;

/// <summary>Signing in and out.</summary>
[Area("OrchardCore.Users")]
public sealed class AccountController(
    IUserService users,
    SignInManager<IUser> signIn,
    IEnumerable<ILoginFormEvent> events,
    ILogger<AccountController> logger) : Controller
{
    [HttpGet]
    [AllowAnonymous]
    public async Task<IActionResult> Login(string? returnUrl = null)
    {
        if (User.Identity?.IsAuthenticated == true)
        {
            return Back(returnUrl);
        }

        foreach (var handler in events)
        {
            if (await handler.LoggingInAsync() is { } answer)
            {
                return answer;
            }
        }

        return Form(new LoginInput(), returnUrl);
    }

    [HttpPost]
    [ActionName("Login")]
    [AllowAnonymous]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> LoginPost(LoginInput input, string? returnUrl = null)
    {
        if (string.IsNullOrWhiteSpace(input.UserName))
        {
            ModelState.AddModelError(nameof(LoginInput.UserName), UserTexts.Required("tên đăng nhập", "user name"));
        }

        if (string.IsNullOrEmpty(input.Password))
        {
            ModelState.AddModelError(nameof(LoginInput.Password), UserTexts.Required("mật khẩu", "password"));
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
            return Form(input, returnUrl);
        }

        var user = await users.AuthenticateAsync(input.UserName!, input.Password!, ModelState.AddModelError);
        if (user is null)
        {
            foreach (var handler in events)
            {
                await handler.LoggingInFailedAsync(input.UserName!);
            }

            logger.LogWarning("A login failed.");
            return Form(input, returnUrl);
        }

        foreach (var handler in events)
        {
            if (await handler.ValidatingLoginAsync(user) is { } answer)
            {
                return answer;
            }
        }

        await signIn.SignInAsync(user, input.RememberMe);
        foreach (var handler in events)
        {
            await handler.LoggedInAsync(user);
        }

        return Back(returnUrl);
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> LogOff(string? returnUrl = null)
    {
        await signIn.SignOutAsync();
        return Back(returnUrl);
    }

    private ViewResult Form(LoginInput input, string? returnUrl)
    {
        ViewData["ReturnUrl"] = returnUrl;
        if (!ModelState.IsValid)
        {
            Response.StatusCode = 422;
        }

        return View("Login", input);
    }

    // Only addresses of this host: a link to the form must not send people elsewhere.
    private IActionResult Back(string? returnUrl) => Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl) : Redirect("~/");
}
