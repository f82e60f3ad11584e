using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Entities;
using OrchardCore.Localization;
using OrchardCore.Localization.Models;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;

namespace Sapling.Localization.Settings;

/// <summary>The group "localization" of the site's settings: the languages that readers may have pages in.</summary>
internal sealed class LocalizationSettingsDriver(
    IAuthorizationService authorization,
    IHttpContextAccessor http,
    IStringLocalizer<LocalizationSettingsDriver> localizer) : DisplayDriver<ISite>
{
    public const string GroupId = "localization";

    private readonly IStringLocalizer S = localizer;

    public override async Task<IDisplayResult> EditAsync(ISite site, BuildEditorContext context) =>
        context.GroupId != GroupId || !await MayAsync() ? null! : Initialize<LocalizationSettingsViewModel>("LocalizationSettings_Edit", model =>
        {
            var settings = site.GetOrCreate<LocalizationSettings>();
            var cultures = SiteCultures.Of(settings);
            model.DefaultCulture = cultures.Default.Name;
            model.SupportedCultures = [.. cultures.Supported.Select(culture => culture.Name)];
            model.FallBackToParentCulture = settings.FallBackToParentCulture;
            model.Languages = [.. cultures.Supported.Select(Item)];
            model.OtherLanguages = [.. Languages.Except(cultures.Supported).OrderBy(culture => culture.DisplayName, StringComparer.CurrentCulture).Select(Item)];
        }).Location("Content:1").OnGroup(GroupId);

    public override async Task<IDisplayResult> UpdateAsync(ISite site, UpdateEditorContext context)
    {
        if (context.GroupId != GroupId || !await MayAsync())
        {
            return null!;
        }

        var model = new LocalizationSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, m => m.DefaultCulture, m => m.SupportedCultures, m => m.AddedCulture, m => m.FallBackToParentCulture);
        string[] supported = [.. model.SupportedCultures.Append(model.AddedCulture).Where(name => !string.IsNullOrEmpty(name)).Distinct().OfType<string>()];
        Check(model.DefaultCulture, supported, context.Updater);

        if (context.Updater.ModelState.IsValid)
        {
            site.Put(new LocalizationSettings { DefaultCulture = model.DefaultCulture, SupportedCultures = supported, FallBackToParentCulture = model.FallBackToParentCulture });
        }

        return await EditAsync(site, context);
    }

    // What has a name of its own, e.g. vi-VN and en, in this system's data.
    private static IEnumerable<CultureInfo> Languages => CultureInfo.GetCultures(CultureTypes.NeutralCultures | CultureTypes.SpecificCultures).Where(culture => culture.Name.Length > 0);

    private void Check(string? byDefault, string[] supported, IUpdateModel updater)
    {
        if (supported.FirstOrDefault(name => Languages.All(culture => culture.Name != name)) is { } unknown)
        {
            updater.ModelState.AddModelError(Prefix, nameof(LocalizationSettingsViewModel.AddedCulture), S["There is no language '{0}'.", unknown]);
        }

        if (supported.Length == 0)
        {
            updater.ModelState.AddModelError(Prefix, nameof(LocalizationSettingsViewModel.SupportedCultures), S["Choose at least one language."]);
        }
        else if (!supported.Contains(byDefault))
        {
            updater.ModelState.AddModelError(Prefix, nameof(LocalizationSettingsViewModel.DefaultCulture), S["The main language has to be one of the languages of the site."]);
        }
    }

    private async Task<bool> MayAsync() => http.HttpContext?.User is { } user && await authorization.AuthorizeAsync(user, LocalizationPermissions.ManageCultures);

    private static SelectListItem Item(CultureInfo culture) => new($"{culture.DisplayName} ({culture.Name})", culture.Name);
}

/// <summary>What the form of the languages holds.</summary>
public class LocalizationSettingsViewModel
{
    public string? DefaultCulture { get; set; }

    public string[] SupportedCultures { get; set; } = [];

    public string? AddedCulture { get; set; }

    public bool FallBackToParentCulture { get; set; }

    public List<SelectListItem> Languages { get; set; } = [];

    public List<SelectListItem> OtherLanguages { get; set; } = [];
}
