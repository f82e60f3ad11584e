using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using Sapling.Admin.Menu;

namespace Sapling.AdminTheme;

/// <summary>What the layout shows of menus: which item the present page belongs to, and the items it lifts out of the menu.</summary>
internal sealed class LayoutParts(INavigationManager menus, ILocalClock clock, IStringLocalizer<LayoutParts> S)
{
    private const string Vietnam = "Asia/Ho_Chi_Minh";

    /// <summary>By which clock times are meant.</summary>
    public async Task<string> ZoneAsync() =>
        (await clock.GetLocalTimeZoneAsync()).TimeZoneId is var zone && zone == Vietnam ? S["Vietnam time"] : S["time of {0}", zone];

    public async Task<LayoutMenus> ReadAsync(ActionContext context)
    {
        var admin = (await menus.BuildMenuAsync(NavigationConstants.AdminId, context)).ToList();
        var user = (await menus.BuildMenuAsync("userMenu", context)).ToList();
        var path = (context.HttpContext.Request.PathBase + context.HttpContext.Request.Path).ToUriComponent();

        return new LayoutMenus(admin, user, Current(admin, path), MenuSearch.Find(admin, MenuSearch.NewId)?.Items ?? [], MenuSearch.Find(admin, MenuSearch.ContentItemsId)?.Href);
    }

    /// <summary>The item with the longest address that the present one begins with: a page below a list belongs to the list.</summary>
    internal static MenuItem? Current(IEnumerable<MenuItem> items, string path)
    {
        MenuItem? best = null;

        foreach (var item in items)
        {
            var candidate = item.Items.Count > 0 ? Current(item.Items, path) : Begins(item, path) ? item : null;

            if (candidate is not null && (best is null || PathOf(candidate).Length > PathOf(best).Length))
            {
                best = candidate;
            }
        }

        return best;
    }

    internal static bool Contains(MenuItem item, MenuItem? current) =>
        current is not null && (ReferenceEquals(item, current) || item.Items.Any(child => Contains(child, current)));

    private static bool Begins(MenuItem item, string path)
    {
        var own = PathOf(item);
        return own.Length > 1 && path.StartsWith(own, StringComparison.OrdinalIgnoreCase) && (path.Length == own.Length || path[own.Length] == '/');
    }

    private static string PathOf(MenuItem item) => item.Href?.Split('?', '#')[0].TrimEnd('/') ?? string.Empty;
}

internal sealed record LayoutMenus(
    IReadOnlyList<MenuItem> Admin, IReadOnlyList<MenuItem> User, MenuItem? Current, IReadOnlyList<MenuItem> New, string? SearchAddress);
