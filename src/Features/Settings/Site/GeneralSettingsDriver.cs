using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Settings;

namespace Sapling.Settings.Site;

/// <summary>The group "general" of the site's settings: name, time zone, address, sizes of pages.</summary>
internal sealed class GeneralSettingsDriver(IClock clock, IStringLocalizer<GeneralSettingsDriver> localizer) : DisplayDriver<ISite>
{
    public const string GroupId = "general";

    private readonly IStringLocalizer S = localizer;

    public override IDisplayResult? Edit(ISite site, BuildEditorContext context) =>
        context.GroupId != GroupId ? null : Initialize<GeneralSettingsViewModel>("GeneralSettings_Edit", model =>
        {
            model.SiteName = site.SiteName;
            model.BaseUrl = site.BaseUrl;
            model.TimeZoneId = site.TimeZoneId;
            model.PageSize = site.PageSize;
            model.MaxPageSize = site.MaxPageSize;
            model.TimeZones = TimeZones(site.TimeZoneId);
        }).Location("Content:1").OnGroup(GroupId);

    public override async Task<IDisplayResult> UpdateAsync(ISite site, UpdateEditorContext context)
    {
        if (context.GroupId != GroupId)
        {
            return null!;
        }

        var model = new GeneralSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, m => m.SiteName, m => m.BaseUrl, m => m.TimeZoneId, m => m.PageSize, m => m.MaxPageSize);
        Check(model, context.Updater);

        if (context.Updater.ModelState.IsValid)
        {
            site.SiteName = model.SiteName!.Trim();
            site.BaseUrl = model.BaseUrl?.Trim().TrimEnd('/') ?? string.Empty;
            site.TimeZoneId = model.TimeZoneId ?? string.Empty;
            site.PageSize = model.PageSize;
            site.MaxPageSize = model.MaxPageSize;
        }

        return await EditAsync(site, context);
    }

    private void Check(GeneralSettingsViewModel model, IUpdateModel updater)
    {
        if (string.IsNullOrWhiteSpace(model.SiteName))
        {
            updater.ModelState.AddModelError(Prefix, nameof(model.SiteName), S["The site needs a name."]);
        }

        if (!string.IsNullOrWhiteSpace(model.BaseUrl) && !(Uri.TryCreate(model.BaseUrl.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            updater.ModelState.AddModelError(Prefix, nameof(model.BaseUrl), S["'{0}' is not an address. Write it like https://example.gov.vn", model.BaseUrl]);
        }

        if (!string.IsNullOrEmpty(model.TimeZoneId) && clock.GetTimeZones().All(zone => zone.TimeZoneId != model.TimeZoneId))
        {
            updater.ModelState.AddModelError(Prefix, nameof(model.TimeZoneId), S["There is no time zone '{0}'.", model.TimeZoneId]);
        }

        if (model.PageSize is < 1 or > 1000)
        {
            updater.ModelState.AddModelError(Prefix, nameof(model.PageSize), S["A page has from 1 to 1000 items."]);
        }

        if (model.MaxPageSize < model.PageSize)
        {
            updater.ModelState.AddModelError(Prefix, nameof(model.MaxPageSize), S["The most items a page may have cannot be fewer than it usually has."]);
        }
    }

    private List<SelectListItem> TimeZones(string? chosen) =>
        [.. clock.GetTimeZones().OrderBy(zone => zone.TimeZoneId, StringComparer.Ordinal).Select(zone => new SelectListItem(zone.TimeZoneId, zone.TimeZoneId, zone.TimeZoneId == chosen))];
}

/// <summary>What the form of the general settings holds.</summary>
public class GeneralSettingsViewModel
{
    public string? SiteName { get; set; }

    public string? BaseUrl { get; set; }

    public string? TimeZoneId { get; set; }

    public int PageSize { get; set; }

    public int MaxPageSize { get; set; }

    public List<SelectListItem> TimeZones { get; set; } = [];
}
