using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Entities;
using OrchardCore.Indexing;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Search;
using OrchardCore.Search.Models;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;
using Sapling.Data.Stores;

namespace Sapling.Lucene.Searching;

/// <summary>The group "search" of the site's settings: what the search page looks into, and its words.</summary>
internal sealed class SearchSettingsDriver(
    IIndexProfileStore profiles,
    IAuthorizationService authorization,
    IHttpContextAccessor http,
    IStringLocalizer<SearchSettingsDriver> localizer) : DisplayDriver<ISite>
{
    public const string GroupId = "search";

    private const int LongestText = 200;

    private readonly IStringLocalizer S = localizer;

    public override async Task<IDisplayResult> EditAsync(ISite site, BuildEditorContext context) =>
        context.GroupId != GroupId || !await MayAsync() ? null! : Initialize<SearchSettingsViewModel>("SearchSettings_Edit", async model =>
        {
            var settings = site.GetOrCreate<SearchSettings>();
            model.DefaultIndexProfileName = settings.DefaultIndexProfileName;
            model.PageTitle = settings.PageTitle;
            model.Placeholder = settings.Placeholder;
            model.Profiles = [.. (await profiles.GetAllAsync()).Select(profile => new SelectListItem(profile.Name, profile.Name))];
        }).Location("Content:1").OnGroup(GroupId);

    public override async Task<IDisplayResult> UpdateAsync(ISite site, UpdateEditorContext context)
    {
        if (context.GroupId != GroupId || !await MayAsync())
        {
            return null!;
        }

        var model = new SearchSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, m => m.DefaultIndexProfileName, m => m.PageTitle, m => m.Placeholder);

        if (!string.IsNullOrEmpty(model.DefaultIndexProfileName) && await profiles.FindByNameAsync(model.DefaultIndexProfileName) is null)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.DefaultIndexProfileName), S["There is no search index '{0}'.", model.DefaultIndexProfileName]);
        }

        Check(model.PageTitle, nameof(model.PageTitle), context.Updater);
        Check(model.Placeholder, nameof(model.Placeholder), context.Updater);

        if (context.Updater.ModelState.IsValid)
        {
            site.Put(new SearchSettings
            {
                DefaultIndexProfileName = model.DefaultIndexProfileName,
                PageTitle = model.PageTitle?.Trim().Composed(),
                Placeholder = model.Placeholder?.Trim().Composed(),
            });
        }

        return await EditAsync(site, context);
    }

    private void Check(string? text, string field, IUpdateModel updater)
    {
        if (text?.Length > LongestText)
        {
            updater.ModelState.AddModelError(Prefix, field, S["Write at most {0} characters.", LongestText]);
        }
    }

    private async Task<bool> MayAsync() => http.HttpContext?.User is { } user && await authorization.AuthorizeAsync(user, SearchPermissions.ManageSearchSettings);
}

/// <summary>What the form of the search holds.</summary>
public class SearchSettingsViewModel
{
    public string? DefaultIndexProfileName { get; set; }

    public string? PageTitle { get; set; }

    public string? Placeholder { get; set; }

    public List<SelectListItem> Profiles { get; set; } = [];
}
