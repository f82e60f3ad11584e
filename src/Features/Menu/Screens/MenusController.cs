using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Menu.Models;
using Sapling.Admin.Lists;
using Sapling.Admin.Trees;
using YesSql;
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
    IHtmlLocalizer<MenusController> H) : Controller
{
    [HttpGet]
    [Admin("Menus", "OrchardCore.Menu.Menus")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        if (!await authorization.AuthorizeAsync(User, OrchardCore.Menu.Permissions.ManageMenu))
        {
            return Refusal();
        }

        return View(await new AdminList<ContentItem>
        {
            Id = "menus",
            Title = S["Menus"],
            Key = menu => menu.ContentItemId,
            Columns =
            [
                new("name", S["Name"], menu => menu.DisplayText) { Link = menu => Url.Action(nameof(Edit), new { id = menu.ContentItemId }) },
                new("items", S["Items"], menu => menu.TryGet<MenuItemsListPart>(out var list) ? list.MenuItems.Count : 0),
                new("changed", S["Changed"], menu => menu.ModifiedUtc),
            ],
            Actions = menu => [AdminAction.Link(S["Edit"], Url.Action(nameof(Edit), new { id = menu.ContentItemId })!, "pencil", first: true)],
            Empty = new(S["There are no menus yet."]),
            Source = ListAsync,
        }.ReadAsync(Request, cancellationToken));
    }

    [HttpGet]
    [Admin("Menus/{id}", "OrchardCore.Menu.Menu")]
    public async Task<IActionResult> Edit(string id, string? focus, string? by)
    {
        if (!await authorization.AuthorizeAsync(User, OrchardCore.Menu.Permissions.ManageMenu))
        {
            return Refusal();
        }

        if (await MenuDocument.ReadAsync(contents, id) is not { } menu)
        {
            return NotFound();
        }

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
    }

    /// <summary>Moves an item by a button or by dragging.</summary>
    [HttpPost]
    [ValidateAntiForgeryToken]
    [Admin("Menus/{id}/Move", "OrchardCore.Menu.Move")]
    public async Task<IActionResult> Move(string id, ItemTreeMove move)
    {
        if (!await authorization.AuthorizeAsync(User, OrchardCore.Menu.Permissions.ManageMenu))
        {
            return Refusal();
        }

        if (await MenuDocument.ReadAsync(contents, id) is not { } menu)
        {
            return NotFound();
        }

        if (move.Version != menu.Version)
        {
            await notifier.WarningAsync(H["Somebody else has just changed this menu. This is how it is now; do it once more."]);
            return RedirectToAction(nameof(Edit), new { id });
        }

        if (move.Apply(menu.Tree) is not { } place)
        {
            return RedirectToAction(nameof(Edit), new { id });
        }

        await menu.SaveAsync(contents);
        return RedirectToAction(nameof(Edit), new { id, focus = place, by = move.By });
    }

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
        => (await contents.GetAsync(menu.Tree.Nodes().Select(node => MenuDocument.TargetOf(node.Item)).OfType<string>())).ToDictionary(item => item.ContentItemId);

    private async Task<AdminPage<ContentItem>> ListAsync(AdminListQuery query, CancellationToken cancellationToken)
    {
        var menus = session.Query<ContentItem, ContentItemIndex>(x => x.ContentType == "Menu" && x.Latest).OrderBy(x => x.DisplayText);
        var total = await menus.CountAsync(cancellationToken);
        return new([.. await menus.Skip(query.Skip).Take(query.Take).ListAsync(cancellationToken)], total);
    }

    private IActionResult Refusal() => User.Identity?.IsAuthenticated == true ? Forbid() : Challenge();
}
