using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Settings;

namespace Sapling.Settings.Site;

/// <summary>Shows and saves one group of the site's settings; which these are, the drivers of the enabled features say.</summary>
[Admin("Settings/{groupId}", "AdminSettings")]
public sealed class AdminController(
    ISiteService sites,
    IDisplayManager<ISite> display,
    IUpdateModelAccessor updater,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<AdminController> localizer) : Controller
{
    private readonly IHtmlLocalizer H = localizer;

    [HttpGet]
    public async Task<IActionResult> Index(string groupId)
    {
        if (!await authorization.AuthorizeAsync(User, SettingsPermissions.ManageGroupSettings, (object)groupId))
        {
            return Forbid();
        }

        var site = await sites.GetSiteSettingsAsync();
        return View("Index", new SettingsPage(groupId, await display.BuildEditorAsync(site, updater.ModelUpdater, isNew: false, groupId)));
    }

    [HttpPost]
    [ActionName(nameof(Index))]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Save(string groupId)
    {
        if (!await authorization.AuthorizeAsync(User, SettingsPermissions.ManageGroupSettings, (object)groupId))
        {
            return Forbid();
        }

        var site = await sites.LoadSiteSettingsAsync();
        var editor = await display.UpdateEditorAsync(site, updater.ModelUpdater, isNew: false, groupId);

        if (!ModelState.IsValid)
        {
            Response.StatusCode = 422;
            return View("Index", new SettingsPage(groupId, editor));
        }

        await sites.UpdateSiteSettingsAsync(site);
        await notifier.SuccessAsync(H["The settings are saved."]);
        return RedirectToAction(nameof(Index), new { groupId });
    }
}

internal sealed record SettingsPage(string GroupId, IShape Editor);
