using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using OrchardCore.Roles;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;
using Sapling.Admin.Lists;
using Sapling.Tenancy.Localization;

namespace Sapling.Roles;

/// <summary>The roles of the site and what each may do.</summary>
[Feature("OrchardCore.Roles")]
public sealed class RolesController(
    RoleManager<IRole> roles,
    IRoleService roleService,
    ISystemRoleProvider systemRoles,
    IAuthorizationService authorization,
    DeclaredTexts texts,
    INotifier notifier,
    IHtmlLocalizer<RolesController> html,
    IStringLocalizer<RolesController> localizer) : Controller
{
    private readonly IHtmlLocalizer H = html;
    private readonly IStringLocalizer S = localizer;

    private PermissionChoices Choices => HttpContext.RequestServices.GetRequiredService<PermissionChoices>();

    private RoleReach Reach => HttpContext.RequestServices.GetRequiredService<RoleReach>();

    [HttpGet]
    [Admin("Roles", "Roles")]
    public async Task<IActionResult> Index()
    {
        if (!await AllowedAsync())
        {
            return Forbid();
        }

        var counts = HttpContext.RequestServices.GetService<IRoleUsage>() is { } usage ? await usage.CountAsync(HttpContext.RequestAborted) : new Dictionary<string, int>();
        var lines = (await roleService.GetRolesAsync()).OfType<Role>()
            .Select(role => new RoleLine(
                role.RoleName, role.RoleDescription, systemRoles.IsSystemRole(role.RoleName),
                counts.GetValueOrDefault(role.NormalizedRoleName),
                role.RoleClaims.Count(claim => claim.ClaimType == Permission.ClaimType), systemRoles.IsAdminRole(role.RoleName)))
            .OrderBy(line => line.Name, StringComparer.CurrentCultureIgnoreCase)
            .ToArray();
        return View(await RolesList.Declare(S, texts, Url, lines).ReadAsync(Request, HttpContext.RequestAborted));
    }

    [HttpGet]
    [Admin("Roles/Create", "Roles.Create")]
    public async Task<IActionResult> Create() => await AllowedAsync() ? View("Edit", await PageAsync(new RoleInput(), null)) : Forbid();

    [HttpPost]
    [Admin("Roles/Create", "Roles.Create")]
    [ActionName(nameof(Create))]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> CreatePost(RoleInput input)
    {
        if (!await AllowedAsync())
        {
            return Forbid();
        }

        var name = input.Name?.Trim();
        if (string.IsNullOrEmpty(name))
        {
            ModelState.AddModelError(nameof(RoleInput.Name), S["Enter the name of the role."]);
        }
        else if (name.IndexOfAny(['/', '\\', ',']) >= 0)
        {
            ModelState.AddModelError(nameof(RoleInput.Name), S["The name of a role has no comma and no slash."]);
        }
        else if (await roles.FindByNameAsync(name) is not null)
        {
            ModelState.AddModelError(nameof(RoleInput.Name), S["There is a role of this name already."]);
        }

        if (ModelState.IsValid)
        {
            Report(await roles.CreateAsync(new Role { RoleName = name!, RoleDescription = input.Description?.Trim()! }), nameof(RoleInput.Name));
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(input, null);
        }

        // Features give a new role what they declare for its name; here a person says what it gets.
        var role = (Role)(await roles.FindByNameAsync(name!))!;
        await GiveAsync(role, input);
        await notifier.SuccessAsync(H["The role {0} has been created.", role.RoleName]);
        return RedirectToAction(nameof(Index));
    }

    [HttpGet]
    [Admin("Roles/Edit/{id}", "Roles.Edit")]
    public async Task<IActionResult> Edit(string id)
    {
        if (!await AllowedAsync())
        {
            return Forbid();
        }

        return await roles.FindByNameAsync(id) is Role role
            ? View(await PageAsync(new RoleInput { Name = role.RoleName, Description = texts.Of(DeclaredText.Role, role.RoleDescription), Permissions = [.. Held(role)] }, role))
            : NotFound();
    }

    [HttpPost]
    [Admin("Roles/Edit/{id}", "Roles.Edit")]
    [ActionName(nameof(Edit))]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> EditPost(string id, RoleInput input)
    {
        if (!await AllowedAsync())
        {
            return Forbid();
        }

        if (await roles.FindByNameAsync(id) is not Role role)
        {
            return NotFound();
        }

        // What the page showed in the reader's language stays what it was.
        if (texts.Of(DeclaredText.Role, role.RoleDescription) != input.Description?.Trim())
        {
            role.RoleDescription = input.Description?.Trim()!;
        }

        if (!ModelState.IsValid || !await GiveAsync(role, input))
        {
            return await AgainAsync(input, role);
        }

        await notifier.SuccessAsync(H["The role {0} has been saved.", role.RoleName]);
        return RedirectToAction(nameof(Index));
    }

    [HttpPost]
    [Admin("Roles/Delete/{id}", "Roles.Delete")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Delete(string id)
    {
        if (!await AllowedAsync())
        {
            return Forbid();
        }

        if (await roles.FindByNameAsync(id) is not Role role)
        {
            return NotFound();
        }

        if (systemRoles.IsSystemRole(role.RoleName))
        {
            await notifier.ErrorAsync(H["{0} is a system role and stays.", role.RoleName]);
        }
        else if (!await Reach.CoversAsync(User, role.RoleName))
        {
            await notifier.ErrorAsync(H["The role {0} may do more than you, so you cannot delete it. Ask an administrator.", role.RoleName]);
        }
        else if ((await roles.DeleteAsync(role)).Succeeded)
        {
            await notifier.SuccessAsync(H["The role {0} has been deleted.", role.RoleName]);
        }

        return RedirectToAction(nameof(Index));
    }

    private static IEnumerable<string> Held(Role role) => role.RoleClaims.Where(claim => claim.ClaimType == Permission.ClaimType).Select(claim => claim.ClaimValue);

    // Permissions of features that are switched off just now are not on the page, and stay; so do those that the person does not hold.
    private async Task<bool> GiveAsync(Role role, RoleInput input)
    {
        if (!systemRoles.IsAdminRole(role.RoleName))
        {
            var held = await Reach.HeldAsync(User, await Choices.NamesAsync());
            var wanted = held.Intersect(input.Permissions, StringComparer.OrdinalIgnoreCase).ToArray();
            role.RoleClaims.RemoveAll(claim => claim.ClaimType == Permission.ClaimType && held.Contains(claim.ClaimValue));
            role.RoleClaims.AddRange(wanted.Select(RoleClaim.Create));
        }

        Report(await roles.UpdateAsync(role), "");
        return ModelState.IsValid;
    }

    private void Report(IdentityResult result, string field)
    {
        foreach (var error in result.Errors)
        {
            ModelState.AddModelError(field, error.Description);
        }
    }

    private async Task<ViewResult> AgainAsync(RoleInput input, Role? role)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Edit", await PageAsync(input, role));
    }

    private async Task<RolePage> PageAsync(RoleInput input, Role? role) => new()
    {
        Input = input,
        IsNew = role is null,
        IsSystem = role is not null && systemRoles.IsSystemRole(role.RoleName),
        HoldsAll = role is not null && systemRoles.IsAdminRole(role.RoleName),
        Groups = await Choices.ReadAsync(input.Permissions, await Reach.HeldAsync(User, await Choices.NamesAsync())),
    };

    private Task<bool> AllowedAsync() => authorization.AuthorizeAsync(User, RolesPermissions.ManageRoles);
}
