using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardCore.Security;
using OrchardCore.Security.Services;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Sapling.Users.TwoFactor;

/// <summary>Of whom a second step is required.</summary>
[Feature("OrchardCore.Users.2FA")]
[Admin("Users/TwoFactor", "SignInSecurity")]
public sealed class SignInSecurityController(
    ISiteService sites,
    IRoleService roles,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<SignInSecurityController> localizer) : Controller
{
    private readonly IHtmlLocalizer H = localizer;

    [HttpGet]
    public async Task<IActionResult> Index()
    {
        if (!await AllowedAsync())
        {
            return Forbid();
        }

        var site = await sites.GetSiteSettingsAsync();
        var all = site.GetOrCreate<TwoFactorLoginSettings>();
        var some = site.GetOrCreate<RoleLoginSettings>();
        return View(new SignInSecurity
        {
            RequiredOf = all.RequireTwoFactorAuthentication ? "all" : some.RequireTwoFactorAuthenticationForSpecificRoles ? "roles" : "none",
            Roles = some.Roles ?? [],
            AllowRememberDevice = all.AllowRememberClientTwoFactorAuthentication,
            AllRoles = [.. (await roles.GetRolesAsync()).Where(IsAssignable).Select(role => role.RoleName)],
        });
    }

    [HttpPost]
    [ActionName(nameof(Index))]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> IndexPost(SignInSecurity input)
    {
        if (!await AllowedAsync())
        {
            return Forbid();
        }

        var known = (await roles.GetRolesAsync()).Where(IsAssignable).Select(role => role.RoleName);
        var site = await sites.LoadSiteSettingsAsync();
        site.Alter<TwoFactorLoginSettings>(settings =>
        {
            settings.RequireTwoFactorAuthentication = input.RequiredOf == "all";
            settings.AllowRememberClientTwoFactorAuthentication = input.AllowRememberDevice;
        });
        site.Alter<RoleLoginSettings>(settings =>
        {
            settings.RequireTwoFactorAuthenticationForSpecificRoles = input.RequiredOf == "roles";
            settings.Roles = [.. known.Intersect(input.Roles, StringComparer.OrdinalIgnoreCase)];
        });
        await sites.UpdateSiteSettingsAsync(site);
        await notifier.SuccessAsync(H["The rules of two-step sign-in have been saved. They hold for everybody within a minute."]);
        return RedirectToAction(nameof(Index));
    }

    private static bool IsAssignable(IRole role)
        => role.RoleName is not (OrchardCoreConstants.Roles.Anonymous or OrchardCoreConstants.Roles.Authenticated);

    private Task<bool> AllowedAsync() => authorization.AuthorizeAsync(User, UsersPermissions.ManageUsers);
}

/// <summary>What the page shows and sends.</summary>
public sealed class SignInSecurity
{
    /// <summary>"none", "roles" or "all".</summary>
    public string RequiredOf { get; set; } = "none";

    public string[] Roles { get; set; } = [];

    public bool AllowRememberDevice { get; set; }

    public IReadOnlyList<string> AllRoles { get; set; } = [];
}
