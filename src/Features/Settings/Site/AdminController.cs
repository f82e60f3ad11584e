using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Navigation;
using OrchardCore.Settings;

namespace Sapling.Settings.Site;

/// <summary>Shows and saves one group of the site's settings; which these are, the drivers of the enabled features say.</summary>
[Admin("Settings/{groupId}", "AdminSettings")]
public sealed class AdminController(
    ISiteService sites,
    IDisplayManager<ISite> display,
    IUpdateModelAccessor updater,
    IAuthorizationService authorization,
    INavigationManager navigation,
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
        return await PageAsync(groupId, await display.BuildEditorAsync(site, updater.ModelUpdater, isNew: false, groupId));
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
            return await PageAsync(groupId, editor);
        }

        await sites.UpdateSiteSettingsAsync(site);
        await notifier.SuccessAsync(H["The settings are saved."]);
        return RedirectToAction(nameof(Index), new { groupId });
    }

    private async Task<IActionResult> PageAsync(string groupId, IShape editor) =>
        View("Index", new SettingsPage(Entry(await navigation.BuildMenuAsync(NavigationConstants.AdminId, ControllerContext), groupId)?.Text.Value, editor));

    private static MenuItem? Entry(IEnumerable<MenuItem> menu, string groupId) => menu
        .Select(item => item.RouteValues?["groupId"] as string == groupId ? item : Entry(item.Items, groupId))
        .FirstOrDefault(item => item is not null);
}

/// <param name="Group">What the group is called in the menu; null when it has no entry there.</param>
internal sealed record SettingsPage(string? Group, IShape Editor);
