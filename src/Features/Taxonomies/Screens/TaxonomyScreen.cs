using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Security.Permissions;
using Sapling.Admin.Trees;

namespace Sapling.Taxonomies.Screens;

/// <summary>What the screens of taxonomies share.</summary>
public abstract class TaxonomyScreen(IContentManager contents, IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer localizer)
    : ItemTreeScreen<TaxonomyDocument>(contents, authorization, notifier)
{
    protected override Permission Permission => OrchardCore.Taxonomies.Permissions.ManageTaxonomies;

    protected override string TreeController => "Taxonomies";

    protected override LocalizedHtmlString Outdated => localizer["Somebody else has just changed these categories. This is how they are now; do it once more."];

    protected override Task<TaxonomyDocument?> ReadAsync(string id) => TaxonomyDocument.ReadAsync(Contents, id);
}
