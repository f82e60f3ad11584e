using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Menu.Models;
using Sapling.Admin.Trees;
using ISession = YesSql.ISession;

namespace Sapling.Menu.Screens;

/// <summary>What the screen of a menu shows.</summary>
internal sealed record MenuView(ContentItem Menu, ItemTreeView Tree);

/// <summary>The menus, and the order of one's items.</summary>
[Area("OrchardCore.Menu")]
public sealed class MenusController(
    IContentManager contents,
    ISession session,
    IAuthorizationService authorization,
    INotifier notifier,
    IStringLocalizer<MenusController> S,
    IHtmlLocalizer<MenusController> localizer) : MenuScreen(contents, authorization, notifier, localizer)
{
    [HttpGet]
    [Admin("Menus", "OrchardCore.Menu.Menus")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
        => await RefuseAsync() ?? View(await ItemTreeList.Of(
            session,
            "Menu",
            S["Menus"],
            new("items", S["Items"], menu => menu.TryGet<MenuItemsListPart>(out var list) ? list.MenuItems.Count : 0),
            S["There are no menus yet."],
            menu => Url.Action(nameof(Edit), new { id = menu.ContentItemId })!,
            S).ReadAsync(Request, cancellationToken));

    [HttpGet]
    [Admin("Menus/{id}", "OrchardCore.Menu.Menu")]
    public Task<IActionResult> Edit(string id, string? focus, string? by) => WithAsync(id, async menu =>
    {
        var names = await TargetsAsync(menu);
        return View(new MenuView(menu.Item, new ItemTreeView
        {
            MoveAddress = Url.Action(nameof(Move), new { id })!,
            Version = menu.Version,
            Focus = focus,
            FocusBy = by,
            Lines = [.. menu.Tree.Nodes().Select(node => new ItemTreeLine(
                node,
                MenuDocument.TextOf(node.Item),
                Note(node, names),
                Url.Action("Edit", "MenuItem", new { id, path = node.Path })!,
                Url.Action("Edit", "MenuItem", new { id, parent = node.Path })!,
                Url.Action("Delete", "MenuItem", new { id, path = node.Path })!))],
        }));
    });

    /// <summary>Moves an item by a button or by dragging.</summary>
    [HttpPost]
    [ValidateAntiForgeryToken]
    [Admin("Menus/{id}/Move", "OrchardCore.Menu.Move")]
    public Task<IActionResult> Move(string id, ItemTreeMove move) => MoveAsync(id, move);

    private string? Note(ItemTreeNode node, IReadOnlyDictionary<string, ContentItem> names)
    {
        if (MenuDocument.TargetOf(node.Item) is not { } target)
        {
            return MenuDocument.UrlOf(node.Item);
        }

        return names.TryGetValue(target, out var item)
            ? S["Content: {0}", item.DisplayText ?? item.ContentType]
            : S["The content is not published, so the item does not show."];
    }

    private async Task<IReadOnlyDictionary<string, ContentItem>> TargetsAsync(MenuDocument menu)
        => (await Contents.GetAsync(menu.Tree.Nodes().Select(node => MenuDocument.TargetOf(node.Item)).OfType<string>().Distinct())).ToDictionary(item => item.ContentItemId);
}
