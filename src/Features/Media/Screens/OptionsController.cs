using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Entities;
using OrchardCore.Media;
using OrchardCore.Settings;
using Sapling.Media.Fields;
using Sapling.Media.Library;

namespace Sapling.Media.Screens;

/// <summary>What the form of the settings shows and sends.</summary>
public sealed class LibrarySettingsForm
{
    public string[] Extensions { get; set; } = [];

    public int MaxFileMegabytes { get; set; }

    public bool DatedFolders { get; set; }

    public bool CaptionsRequired { get; set; }

    internal IReadOnlyList<string> HostExtensions { get; set; } = [];

    internal int HostMegabytes { get; set; }
}

/// <summary>The settings of uploads, for those who see the media options.</summary>
[Area("OrchardCore.Media")]
public sealed class OptionsController(
    ISiteService sites,
    IOptions<MediaOptions> options,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<OptionsController> H,
    IStringLocalizer<OptionsController> S) : MediaScreen
{
    private const int Megabyte = 1024 * 1024;

    private int HostMegabytes => (int)Math.Max(1, options.Value.MaxFileSize / Megabyte);

    [HttpGet]
    [Admin("Media/Options", "OrchardCore.Media.Options")]
    public async Task<IActionResult> Edit()
    {
        if (!await authorization.AuthorizeAsync(User, MediaPermissions.ViewMediaOptions))
        {
            return Refusal();
        }

        var settings = await sites.GetSettingsAsync<LibrarySettings>();
        return Form(new LibrarySettingsForm
        {
            Extensions = settings.AllowedFileExtensions is { Length: > 0 } own ? own : [.. options.Value.AllowedFileExtensions],
            MaxFileMegabytes = settings.MaxFileMegabytes > 0 ? settings.MaxFileMegabytes : HostMegabytes,
            DatedFolders = settings.DatedFolders,
            CaptionsRequired = (await sites.GetSettingsAsync<PictureTextSettings>()).RequiredToPublish,
        });
    }

    [HttpPost]
    [ActionName("Edit")]
    [ValidateAntiForgeryToken]
    [Admin("Media/Options", "OrchardCore.Media.Options.Save")]
    public async Task<IActionResult> Save(LibrarySettingsForm form)
    {
        if (!await authorization.AuthorizeAsync(User, MediaPermissions.ViewMediaOptions))
        {
            return Refusal();
        }

        var chosen = form.Extensions.Where(options.Value.AllowedFileExtensions.Contains).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        if (chosen.Length == 0)
        {
            ModelState.AddModelError(nameof(form.Extensions), S["Choose at least one type of file."]);
        }

        if (form.MaxFileMegabytes < 1 || form.MaxFileMegabytes > HostMegabytes)
        {
            ModelState.AddModelError(nameof(form.MaxFileMegabytes), S["The largest file must be between 1 and {0} MB.", HostMegabytes]);
        }

        if (!ModelState.IsValid)
        {
            return Form(form);
        }

        var site = await sites.LoadSiteSettingsAsync();
        site.Put(new LibrarySettings
        {
            AllowedFileExtensions = chosen.Length == options.Value.AllowedFileExtensions.Count ? [] : chosen,
            MaxFileMegabytes = form.MaxFileMegabytes == HostMegabytes ? 0 : form.MaxFileMegabytes,
            DatedFolders = form.DatedFolders,
        });
        site.Put(new PictureTextSettings { RequiredToPublish = form.CaptionsRequired });
        await sites.UpdateSiteSettingsAsync(site);
        await notifier.SuccessAsync(H["The settings were saved."]);
        return RedirectToAction(nameof(Edit));
    }

    private ViewResult Form(LibrarySettingsForm form)
    {
        form.HostExtensions = [.. options.Value.AllowedFileExtensions.Order(StringComparer.Ordinal)];
        form.HostMegabytes = HostMegabytes;
        return View("Edit", form);
    }
}
