using System.Security.Cryptography;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace Sapling.Tenants.Editing;

/// <summary>One site of the host: made, given another address, taken off.</summary>
[Feature("OrchardCore.Tenants")]
public sealed class TenantController(
    IShellHost shells,
    IShellSettingsManager settingsManager,
    ShellSettings own,
    IAuthorizationService authorization,
    INotifier notifier,
    ILogger<TenantController> logger,
    IStringLocalizer<TenantController> localizer,
    IHtmlLocalizer<TenantController> htmlLocalizer) : Controller
{
    private readonly IStringLocalizer S = localizer;
    private readonly IHtmlLocalizer H = htmlLocalizer;

    private TenantRules Rules => HttpContext.RequestServices.GetRequiredService<TenantRules>();

    private TenantRemoval Removal => HttpContext.RequestServices.GetRequiredService<TenantRemoval>();

    [HttpGet]
    [Admin("Tenants/Create", "Tenants.Create")]
    public async Task<IActionResult> Create() => await MayAsync() ? View("Edit", new TenantPage(new TenantInput(), IsNew: true)) : Forbid();

    [HttpPost]
    [Admin("Tenants/Create", "Tenants.Create")]
    [ActionName(nameof(Create))]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> CreatePost(TenantInput input)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        Rules.Check(input, own: null, ModelState);
        if (!ModelState.IsValid)
        {
            return Again(input, isNew: true);
        }

        var settings = settingsManager.CreateDefaultSettings().AsUninitialized();
        settings.Name = input.Name!.Trim();
        input.CopyTo(settings);

        // Whoever sets a site up owns it: only the link of the list opens its setup.
        settings["Secret"] = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        await shells.UpdateShellSettingsAsync(settings);
        Log(settings, "made");
        await notifier.SuccessAsync(H["{0} is there. Set it up by its entry in this list.", settings.Name]);
        return ToList();
    }

    [HttpGet]
    [Admin("Tenants/Edit/{id}", "Tenants.Edit")]
    public async Task<IActionResult> Edit(string id) =>
        !await MayAsync() ? Forbid() : Find(id) is { } settings ? View(new TenantPage(TenantInput.Of(settings), IsNew: false)) : NotFound();

    [HttpPost]
    [Admin("Tenants/Edit/{id}", "Tenants.Edit")]
    [ActionName(nameof(Edit))]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> EditPost(string id, TenantInput input)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (Find(id) is not { } settings)
        {
            return NotFound();
        }

        input.Name = settings.Name;
        Rules.Check(input, settings, ModelState);
        if (!ModelState.IsValid)
        {
            return Again(input, isNew: false);
        }

        // A copy: what cannot be saved must not hold until the next start.
        var changed = new ShellSettings(settings);
        input.CopyTo(changed);
        await shells.UpdateShellSettingsAsync(changed);
        Log(changed, "changed");
        await notifier.SuccessAsync(H["{0} has been saved.", settings.Name]);
        return ToList();
    }

    [HttpGet]
    [Admin("Tenants/Remove/{id}", "Tenants.Remove")]
    public async Task<IActionResult> Remove(string id) => !await MayAsync() ? Forbid() : Find(id) is { } settings ? View(settings) : NotFound();

    [HttpPost]
    [Admin("Tenants/Remove/{id}", "Tenants.Remove")]
    [ActionName(nameof(Remove))]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> RemovePost(string id, string? name)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (Find(id) is not { } settings)
        {
            return NotFound();
        }

        if (!settings.IsRemovable())
        {
            ModelState.AddModelError("", S["Stop {0} before you remove it.", settings.Name]);
        }
        else if (name?.Trim() != settings.Name)
        {
            ModelState.AddModelError(nameof(name), S["Write {0} to remove it.", settings.Name]);
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Remove", settings);
        }

        var aside = await Removal.RemoveAsync(settings);
        Log(settings, "removed");
        await notifier.SuccessAsync(aside is null
            ? H["{0} has been removed.", settings.Name]
            : H["{0} has been removed. Its files are kept on the server in {1}; a database server's tables stay as they are.", settings.Name, aside]);
        return ToList();
    }

    // The first site is the one that this page is part of.
    private ShellSettings? Find(string id) => shells.TryGetSettings(id, out var settings) && !settings.IsDefaultShell() ? settings : null;

    private Task<bool> MayAsync() => own.IsDefaultShell() ? authorization.AuthorizeAsync(User, TenantPermissions.Manage) : Task.FromResult(false);

    private ViewResult Again(TenantInput input, bool isNew)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Edit", new TenantPage(input, isNew));
    }

    private RedirectToActionResult ToList() => RedirectToAction("Index", "Tenants");

    private void Log(ShellSettings settings, string what) => logger.LogWarning("The tenant '{Tenant}' was {What}, by the wish of {User}.", settings.Name, what, User.Identity?.Name);
}
