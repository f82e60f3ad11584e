using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Menu.Models;
using OrchardCore.Menu.Settings;
using OrchardCore.Security.Permissions;

namespace Sapling.Menu.Shapes;

/// <summary>Makes the shapes of a menu's items: those the visitor may see, with their addresses.</summary>
internal sealed class MenuTree(
    IContentManager contents,
    IContentDefinitionManager definitions,
    MenuItemLinks links,
    IShapeFactory shapes,
    IHttpContextAccessor accessor,
    IAuthorizationService authorization,
    IPermissionService permissions,
    IHtmlSanitizerService sanitizer,
    ILogger<MenuTree> logger)
{
    public async Task FillAsync(IShape menu, ContentItem item)
    {
        var targets = await TargetsAsync(item);
        await AddAsync(menu, menu, item, targets, 0);
    }

    private async Task AddAsync(IShape menu, IShape parent, ContentItem holder, Dictionary<string, ContentItem> targets, int level)
    {
        foreach (var item in Children(holder))
        {
            if (!await IsVisibleAsync(item, targets))
            {
                continue;
            }

            var shape = await shapes.CreateAsync("MenuItem", Arguments.From(await PropertiesAsync(item, menu, parent, targets, level)));
            await AddAsync(menu, shape, item, targets, level + 1);
            await parent.AddAsync(shape, string.Empty);
        }
    }

    private async Task<Dictionary<string, object>> PropertiesAsync(ContentItem item, IShape menu, IShape parent, Dictionary<string, ContentItem> targets, int level)
    {
        string? url = null;
        string? target = null;
        string? html = null;
        if (item.TryGet<LinkMenuItemPart>(out var link))
        {
            (url, target) = (links.Resolve(link.Url), link.Target);
        }
        else if (item.TryGet<HtmlMenuItemPart>(out var rich))
        {
            (url, target) = (links.Resolve(rich.Url), rich.Target);
            html = await SanitizesAsync(item) ? sanitizer.Sanitize(rich.Html ?? string.Empty) : rich.Html;
        }
        else if (SelectedId(item) is { } id && targets.TryGetValue(id, out var content))
        {
            url = await links.OfAsync(content);
        }

        return new Dictionary<string, object>
        {
            ["ContentItem"] = item,
            ["Text"] = item.DisplayText ?? string.Empty,
            ["Html"] = (html is null ? null : new HtmlString(html))!,
            ["Href"] = url!,
            ["Target"] = (string.IsNullOrEmpty(target) ? null : target)!,
            ["Selected"] = links.IsHere(url),
            ["Within"] = links.IsWithin(url),
            ["Level"] = level,
            ["Menu"] = menu,
            ["Parent"] = parent,
        };
    }

    private async Task<bool> SanitizesAsync(ContentItem item)
    {
        var type = await definitions.GetTypeDefinitionAsync(item.ContentType);
        var part = type?.Parts.FirstOrDefault(p => p.PartDefinition.Name == nameof(HtmlMenuItemPart));
        return part?.GetSettings<HtmlMenuItemPartSettings>().SanitizeHtml ?? true;
    }

    private async Task<bool> IsVisibleAsync(ContentItem item, Dictionary<string, ContentItem> targets)
    {
        if (item.TryGet<ContentMenuItemPart>(out var part))
        {
            // What is unpublished or removed is no longer in the menu.
            if (SelectedId(item) is not { } id || !targets.TryGetValue(id, out var target))
            {
                return false;
            }

            if (part.CheckContentPermissions && !await authorization.AuthorizeAsync(accessor.HttpContext!.User, CommonPermissions.ViewContent, target))
            {
                return false;
            }
        }

        if (!item.TryGet<MenuItemPermissionPart>(out var wanted) || wanted.PermissionNames is not { Length: > 0 } names)
        {
            return true;
        }

        foreach (var name in names)
        {
            var permission = await permissions.FindByNameAsync(name);
            if (permission is null)
            {
                logger.LogWarning("The menu item '{Item}' wants the permission '{Permission}', which no enabled feature declares; it counts as not granted.", item.DisplayText, name);
            }
            else if (await authorization.AuthorizeAsync(accessor.HttpContext!.User, permission, item))
            {
                return true;
            }
        }

        return false;
    }

    private async Task<Dictionary<string, ContentItem>> TargetsAsync(ContentItem menu)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        Collect(menu);
        return ids.Count == 0 ? [] : (await contents.GetAsync(ids)).ToDictionary(item => item.ContentItemId);

        void Collect(ContentItem holder)
        {
            foreach (var item in Children(holder))
            {
                if (SelectedId(item) is { } id)
                {
                    ids.Add(id);
                }

                Collect(item);
            }
        }
    }

    private static List<ContentItem> Children(ContentItem item) => item.TryGet<MenuItemsListPart>(out var list) ? list.MenuItems ?? [] : [];

    private static string? SelectedId(ContentItem item)
        => (((System.Text.Json.Dynamic.JsonDynamicObject)item.Content).Node as System.Text.Json.Nodes.JsonObject)?["ContentMenuItemPart"]?["SelectedContentItem"]?["ContentItemIds"] is System.Text.Json.Nodes.JsonArray { Count: > 0 } ids
            ? ids[0]?.ToString()
            : null;
}
