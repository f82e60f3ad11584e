using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Menu.Models;
using Sapling.Data.Stores;
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
    IHtmlLocalizer<MenuItemController> localizer) : MenuScreen(contents, authorization, notifier, localizer)
{
    private const int LongestText = 255;

    private readonly IHtmlLocalizer H = localizer;

    /// <param name="id">The menu.</param>
    /// <param name="path">The place of the item; none: a new one.</param>
    /// <param name="parent">The place of the item that a new one is below.</param>
    /// <param name="kind">The content type of a new item.</param>
    /// <param name="find">What to look for among the content.</param>
    [HttpGet]
    [Admin("Menus/{id}/Item", "OrchardCore.Menu.Item")]
    public Task<IActionResult> Edit(string id, string? path, string? parent, string? kind, string? find) => WithAsync(id, async menu =>
    {
        var form = new MenuItemForm { Version = menu.Version, Path = path, Parent = parent, Find = find, Kind = kind == "ContentMenuItem" ? kind : "LinkMenuItem" };
        if (!form.IsNew)
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
    });

    [HttpPost]
    [ActionName("Edit")]
    [ValidateAntiForgeryToken]
    [Admin("Menus/{id}/Item", "OrchardCore.Menu.Item.Save")]
    public Task<IActionResult> Save(string id, MenuItemForm form, bool search = false) => WithAsync(id, async menu =>
    {
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

        if ((form.IsNew ? await NewAsync(form) : menu.Tree.Find(form.Path)?.DeepClone().AsObject()) is not { } item)
        {
            return NotFound();
        }

        Fill(item, form);
        return await PutAsync(menu, item, form, H["The menu was saved and shows '{0}'.", form.Text!]);
    });

    [HttpGet]
    [Admin("Menus/{id}/Delete", "OrchardCore.Menu.Item.Delete")]
    public Task<IActionResult> Delete(string id, string? path) => WithAsync(id, menu => Task.FromResult<IActionResult>(
        menu.Tree.Find(path) is { } item
            ? View(new MenuItemDeletion(id, path!, menu.Version, MenuDocument.TextOf(item), menu.Tree.CountBelow(path!)))
            : NotFound()));

    [HttpPost]
    [ActionName("Delete")]
    [ValidateAntiForgeryToken]
    [Admin("Menus/{id}/Delete", "OrchardCore.Menu.Item.Deleted")]
    public Task<IActionResult> DeleteConfirmed(string id, string? path, string? version)
        => RemoveAsync(id, path, version, H["The item was deleted from the menu."]);

    private async Task CheckAsync(MenuItemForm form)
    {
        form.Text = form.Text?.Trim().Composed();
        form.Url = form.Url?.Trim().Composed();
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
            if (string.IsNullOrEmpty(form.Target) || await Contents.GetAsync(form.Target, VersionOptions.Latest) is null)
            {
                ModelState.AddModelError(nameof(form.Target), S["Choose the content that the item leads to."]);
            }
        }
        else if (string.IsNullOrEmpty(form.Url))
        {
            ModelState.AddModelError(nameof(form.Url), S["The item needs an address."]);
        }
        else if (MenuItemUrl.Problem(form.Url, S) is { } problem)
        {
            ModelState.AddModelError(nameof(form.Url), problem);
        }
    }

    private async Task<JsonObject?> NewAsync(MenuItemForm form)
        => MenuDocument.Json(await Contents.NewAsync(form.IsContent ? "ContentMenuItem" : "LinkMenuItem"));

    private static void Fill(JsonObject item, MenuItemForm form)
    {
        item["DisplayText"] = form.Text;
        if (item["TitlePart"] is JsonObject title)
        {
            title["Title"] = form.Text;
        }

        if (item["ContentType"]?.ToString() == "ContentMenuItem")
        {
            var part = MenuDocument.Part(item, nameof(ContentMenuItemPart));
            part["CheckContentPermissions"] = form.CheckContentPermissions;
            part["SelectedContentItem"] = new JsonObject { ["ContentItemIds"] = new JsonArray(form.Target) };
            return;
        }

        var link = MenuDocument.Part(item, item[nameof(HtmlMenuItemPart)] is null ? nameof(LinkMenuItemPart) : nameof(HtmlMenuItemPart));
        link["Url"] = form.Url;
        link["Target"] = form.NewWindow ? "_blank" : string.Empty;
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
        if (!string.IsNullOrEmpty(form.Target) && await Contents.GetAsync(form.Target, VersionOptions.Latest) is { } chosen)
        {
            found.Add(new ContentPickerResult { ContentItemId = chosen.ContentItemId, DisplayText = chosen.ToString(), HasPublished = chosen.Published });
        }

        if (pickers.FirstOrDefault() is { } picker)
        {
            found.AddRange((await picker.Search(new ContentPickerSearchContext { Query = form.Find?.Trim(), DisplayAllContentTypes = true })).Where(result => result.ContentItemId != form.Target));
        }

        return found;
    }
}

/// <summary>The item that is to be deleted, to be sure of.</summary>
internal sealed record MenuItemDeletion(string MenuId, string Path, string Version, string Text, int Below);
