using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Security.Permissions;
using Sapling.Admin.Trees;

namespace Sapling.Menu.Screens;

/// <summary>What the screens of menus share.</summary>
public abstract class MenuScreen(IContentManager contents, IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer localizer)
    : ItemTreeScreen<MenuDocument>(contents, authorization, notifier)
{
    protected override Permission Permission => OrchardCore.Menu.Permissions.ManageMenu;

    protected override string TreeController => "Menus";

    protected override LocalizedHtmlString Outdated => localizer["Somebody else has just changed this menu. This is how it is now; do it once more."];

    protected override Task<MenuDocument?> ReadAsync(string id) => MenuDocument.ReadAsync(Contents, id);
}
