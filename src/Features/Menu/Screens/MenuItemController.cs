using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Menu.Models;
using Sapling.Menu.Editing;

namespace Sapling.Menu.Screens;

/// <summary>One item of a menu: its text and where it leads.</summary>
[Area("OrchardCore.Menu")]
public sealed class MenuItemController(
    IContentManager contents,
    IEnumerable<IContentPickerResultProvider> pickers,
    IAuthorizationService authorization,
    INotifier notifier,
    IStringLocalizer<MenuItemController> S,
    IHtmlLocalizer<MenuItemController> H) : Controller
{
    private const int LongestText = 255;

    /// <param name="id">The menu.</param>
    /// <param name="path">The place of the item; none: a new one.</param>
    /// <param name="parent">The place of the item that a new one is below.</param>
    /// <param name="kind">The content type of a new item.</param>
    /// <param name="find">What to look for among the content.</param>
    [HttpGet]
    [Admin("Menus/{id}/Item", "OrchardCore.Menu.Item")]
    public async Task<IActionResult> Edit(string id, string? path, string? parent, string? kind, string? find)
    {
        if (await RefuseAsync() is { } refusal)
        {
            return refusal;
        }

        if (await MenuDocument.ReadAsync(contents, id) is not { } menu)
        {
            return NotFound();
        }

        var form = new MenuItemForm { Version = menu.Version, Path = path, Parent = parent, Find = find, Kind = kind == "ContentMenuItem" ? kind : "LinkMenuItem" };
        if (!string.IsNullOrEmpty(path))
        {
            if (menu.Tree.Find(path) is not { } item)
            {
                return NotFound();
            }

            form.Kind = item["ContentType"]?.ToString();
            form.Text = item["DisplayText"]?.ToString();
            form.Url = MenuDocument.UrlOf(item);
            form.Target = MenuDocument.TargetOf(item);
            form.NewWindow = (item[nameof(LinkMenuItemPart)] ?? item[nameof(HtmlMenuItemPart)])?["Target"]?.ToString() == "_blank";
            form.CheckContentPermissions = item[nameof(ContentMenuItemPart)]?["CheckContentPermissions"]?.GetValue<bool>() == true;
        }

        return await FormAsync(menu, form);
    }

    [HttpPost]
    [ActionName("Edit")]
    [ValidateAntiForgeryToken]
    [Admin("Menus/{id}/Item", "OrchardCore.Menu.Item.Save")]
    public async Task<IActionResult> Save(string id, MenuItemForm form, bool search = false)
    {
        if (await RefuseAsync() is { } refusal)
        {
            return refusal;
        }

        if (await MenuDocument.ReadAsync(contents, id) is not { } menu)
        {
            return NotFound();
        }

        if (search)
        {
            return await FormAsync(menu, form);
        }

        if (form.Version != menu.Version)
        {
            ModelState.AddModelError(string.Empty, S["Somebody else has just changed this menu. Open the menu again and repeat the change."]);
        }

        await CheckAsync(form);
        if (!ModelState.IsValid)
        {
            return await FormAsync(menu, form);
        }

        var item = string.IsNullOrEmpty(form.Path) ? await NewAsync(form) : menu.Tree.Find(form.Path)?.DeepClone().AsObject();
        if (item is null)
        {
            return NotFound();
        }

        Fill(item, form);
        var place = form.Path;
        if (string.IsNullOrEmpty(place))
        {
            place = menu.Tree.Add(item, form.Parent);
        }
        else if (!menu.Tree.Replace(place, item))
        {
            return NotFound();
        }

        if (place is null)
        {
            return NotFound();
        }

        await menu.SaveAsync(contents);
        await notifier.SuccessAsync(H["The menu was saved and shows '{0}'.", form.Text!]);
        return RedirectToAction("Edit", "Menus", new { id, focus = place });
    }

    [HttpGet]
    [Admin("Menus/{id}/Delete", "OrchardCore.Menu.Item.Delete")]
    public async Task<IActionResult> Delete(string id, string? path)
    {
        if (await RefuseAsync() is { } refusal)
        {
            return refusal;
        }

        return await MenuDocument.ReadAsync(contents, id) is { } menu && menu.Tree.Find(path) is { } item
            ? View(new MenuItemDeletion(id, path!, menu.Version, MenuDocument.TextOf(item), menu.Tree.CountBelow(path!)))
            : NotFound();
    }

    [HttpPost]
    [ActionName("Delete")]
    [ValidateAntiForgeryToken]
    [Admin("Menus/{id}/Delete", "OrchardCore.Menu.Item.Deleted")]
    public async Task<IActionResult> DeleteConfirmed(string id, string? path, string? version)
    {
        if (await RefuseAsync() is { } refusal)
        {
            return refusal;
        }

        if (await MenuDocument.ReadAsync(contents, id) is not { } menu)
        {
            return NotFound();
        }

        if (version != menu.Version || !menu.Tree.Remove(path ?? string.Empty))
        {
            await notifier.WarningAsync(H["Somebody else has just changed this menu. This is how it is now; do it once more."]);
            return RedirectToAction("Edit", "Menus", new { id });
        }

        await menu.SaveAsync(contents);
        await notifier.SuccessAsync(H["The item was deleted from the menu."]);
        return RedirectToAction("Edit", "Menus", new { id });
    }

    private async Task CheckAsync(MenuItemForm form)
    {
        form.Text = form.Text?.Trim().Normalize();
        form.Url = form.Url?.Trim().Normalize();
        if (string.IsNullOrEmpty(form.Text))
        {
            ModelState.AddModelError(nameof(form.Text), S["The item needs a text."]);
        }
        else if (form.Text.Length > LongestText)
        {
            ModelState.AddModelError(nameof(form.Text), S["The text may have at most {0} characters.", LongestText]);
        }

        if (form.IsContent)
        {
            if (string.IsNullOrEmpty(form.Target) || await contents.GetAsync(form.Target, VersionOptions.Latest) is null)
            {
                ModelState.AddModelError(nameof(form.Target), S["Choose the content that the item leads to."]);
            }
        }
        else if (string.IsNullOrEmpty(form.Url))
        {
            ModelState.AddModelError(nameof(form.Url), S["The item needs an address."]);
        }
        else if (MenuItemUrl.Problem(form.Url) is { } problem)
        {
            ModelState.AddModelError(nameof(form.Url), problem);
        }
    }

    private async Task<JsonObject> NewAsync(MenuItemForm form)
    {
        var item = await contents.NewAsync(form.IsContent ? "ContentMenuItem" : "LinkMenuItem");
        return JsonSerializer.SerializeToNode(item, JOptions.Default)!.AsObject();
    }

    private static void Fill(JsonObject item, MenuItemForm form)
    {
        item["DisplayText"] = form.Text;
        if (item["TitlePart"] is JsonObject title)
        {
            title["Title"] = form.Text;
        }

        if (item["ContentType"]?.ToString() == "ContentMenuItem")
        {
            var part = Part(item, nameof(ContentMenuItemPart));
            part["CheckContentPermissions"] = form.CheckContentPermissions;
            part["SelectedContentItem"] = new JsonObject { ["ContentItemIds"] = new JsonArray(form.Target) };
            return;
        }

        var link = Part(item, item[nameof(HtmlMenuItemPart)] is null ? nameof(LinkMenuItemPart) : nameof(HtmlMenuItemPart));
        link["Url"] = form.Url;
        link["Target"] = form.NewWindow ? "_blank" : string.Empty;
    }

    private static JsonObject Part(JsonObject item, string name)
    {
        if (item[name] is not JsonObject part)
        {
            item[name] = part = [];
        }

        return part;
    }

    private async Task<IActionResult> FormAsync(MenuDocument menu, MenuItemForm form)
    {
        form.MenuId = menu.Item.ContentItemId;
        form.MenuName = menu.Item.DisplayText ?? string.Empty;
        if (form.IsContent)
        {
            form.Found = await FindAsync(form);
        }

        return View("Edit", form);
    }

    /// <summary>What fits the search, and what is chosen already.</summary>
    private async Task<List<ContentPickerResult>> FindAsync(MenuItemForm form)
    {
        var found = new List<ContentPickerResult>();
        if (!string.IsNullOrEmpty(form.Target) && await contents.GetAsync(form.Target, VersionOptions.Latest) is { } chosen)
        {
            found.Add(new ContentPickerResult { ContentItemId = chosen.ContentItemId, DisplayText = chosen.ToString(), HasPublished = chosen.Published });
        }

        if (pickers.FirstOrDefault() is { } picker)
        {
            found.AddRange((await picker.Search(new ContentPickerSearchContext { Query = form.Find?.Trim(), DisplayAllContentTypes = true })).Where(result => result.ContentItemId != form.Target));
        }

        return found;
    }

    private async Task<IActionResult?> RefuseAsync()
        => await authorization.AuthorizeAsync(User, OrchardCore.Menu.Permissions.ManageMenu) ? null : User.Identity?.IsAuthenticated == true ? Forbid() : Challenge();
}

/// <summary>The item that is to be deleted, to be sure of.</summary>
internal sealed record MenuItemDeletion(string MenuId, string Path, string Version, string Text, int Below);
