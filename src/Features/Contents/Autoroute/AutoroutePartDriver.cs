using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.Autoroute;
using OrchardCore.Autoroute.Models;
using OrchardCore.Autoroute.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;

namespace Sapling.Contents.Autoroute;

internal sealed class AutoroutePartDriver(
    PathAssignment paths,
    HomepageSetting homepage,
    IAuthorizationService authorization,
    IHttpContextAccessor http,
    IStringLocalizer<AutoroutePartDriver> S) : ContentPartDisplayDriver<AutoroutePart>
{
    public override IDisplayResult? Edit(AutoroutePart part, BuildPartEditorContext context) =>
        Initialize<AutoroutePartViewModel>(GetEditorShapeType(context), async model =>
        {
            model.Path = part.Path;
            model.AutoroutePart = part;
            model.ContentItem = part.ContentItem;
            model.SetHomepage = part.SetHomepage;
            model.Disabled = part.Disabled;
            model.Absolute = part.Absolute;
            model.RouteContainedItems = part.RouteContainedItems;
            model.IsHomepage = await homepage.IsAsync(part.ContentItem.ContentItemId);
            model.Settings = context.TypePartDefinition.GetSettings<AutoroutePartSettings>();
        });

    public override async Task<IDisplayResult?> UpdateAsync(AutoroutePart part, UpdatePartEditorContext context)
    {
        var model = new AutoroutePartViewModel();
        var before = RoutePaths.Normalize(part.Path);
        var settings = context.TypePartDefinition.GetSettings<AutoroutePartSettings>();
        await context.Updater.TryUpdateModelAsync(
            model, Prefix, form => form.Path, form => form.UpdatePath, form => form.SetHomepage, form => form.Disabled, form => form.Absolute, form => form.RouteContainedItems);

        part.Disabled = settings.AllowDisabled && model.Disabled;
        part.Absolute = settings.AllowAbsolutePath && model.Absolute;
        part.RouteContainedItems = settings.AllowRouteContainedItems && model.RouteContainedItems;

        if (settings.AllowCustomPath)
        {
            part.Path = model.Path?.Trim();
        }

        // Without a path of one's own the pattern gives one when the item is saved.
        if (settings.AllowUpdatePath && model.UpdatePath)
        {
            part.Path = null;
        }

        if (settings.ShowHomepageOption && http.HttpContext?.User is { } user && await authorization.AuthorizeAsync(user, AutoroutePermissions.SetHomepage))
        {
            part.SetHomepage = model.SetHomepage;
        }

        foreach (var error in PathRules.Check(part, S))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(part.Path), error.ErrorMessage!);
        }

        // A path that the item has is its own already.
        if (!string.IsNullOrWhiteSpace(part.Path) && !part.Disabled && RoutePaths.Normalize(part.Path) != before && !await paths.IsFreeAsync(part.Path, part.ContentItem.ContentItemId))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(part.Path), S["Your permalink is already in use."]);
        }

        return await EditAsync(part, context);
    }
}
