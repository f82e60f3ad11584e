using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace Sapling.Display.Navigation;

/// <summary>Builds menus from the providers of the enabled features; a provider that fails leaves the rest standing.</summary>
internal sealed class Menus(
    IEnumerable<INavigationProvider> providers,
    IUrlHelperFactory urls,
    IAuthorizationService authorization,
    ILogger<Menus> logger) : INavigationManager
{
    public async Task<IEnumerable<MenuItem>> BuildMenuAsync(string name, ActionContext context)
    {
        var builder = new NavigationBuilder();
        foreach (var provider in providers)
        {
            try
            {
                await provider.BuildNavigationAsync(name, builder);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                logger.LogError(error, "The navigation provider '{Provider}' failed while building the menu '{Menu}'; its items are left out.", provider.GetType().FullName, name);
            }
        }

        var items = MenuMerge.Merge(builder.Build());
        items = await Permitted(items, context.HttpContext.User);
        var url = urls.GetUrlHelper(context);
        Address(items, url);
        return Sort(Reduce(items));
    }

    private static void Address(List<MenuItem> items, IUrlHelper url)
    {
        foreach (var item in items)
        {
            item.Href = Href(item, url);
            Address(item.Items, url);
            if (string.IsNullOrEmpty(item.Url) && item.RouteValues is null && item.LinkToFirstChild)
            {
                item.Href = Sort(item.Items).Find(child => child.Href is not (null or "#"))?.Href ?? item.Href;
            }
        }
    }

    private static string Href(MenuItem item, IUrlHelper url)
    {
        if (!string.IsNullOrEmpty(item.Url))
        {
            var text = item.Url;
            if (text.StartsWith("~/", StringComparison.Ordinal))
            {
                return url.Content(text);
            }

            return IsComplete(text) ? text : url.Content("~/" + text);
        }

        return item.RouteValues is null ? "#" : url.RouteUrl(new UrlRouteContext { Values = item.RouteValues }) ?? "#";
    }

    private static bool IsComplete(string text)
        => text[0] is '/' or '#' or '?' || text.Contains("://", StringComparison.Ordinal)
        || text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("tel:", StringComparison.OrdinalIgnoreCase);

    private async Task<List<MenuItem>> Permitted(List<MenuItem> items, ClaimsPrincipal user)
    {
        var permitted = new List<MenuItem>(items.Count);
        foreach (var item in items)
        {
            if (await IsPermitted(item, user))
            {
                item.Items = await Permitted(item.Items, user);
                permitted.Add(item);
            }
        }

        return permitted;
    }

    private async Task<bool> IsPermitted(MenuItem item, ClaimsPrincipal user)
    {
        if (item.Permissions.Count == 0)
        {
            return true;
        }

        foreach (var permission in item.Permissions)
        {
            if (await authorization.AuthorizeAsync(user, permission, item.Resource!))
            {
                return true;
            }
        }

        return false;
    }

    private static List<MenuItem> Reduce(List<MenuItem> items)
    {
        // A heading whose items are all forbidden leads nowhere.
        foreach (var item in items)
        {
            item.Items = Reduce(item.Items);
        }

        return items.FindAll(item => item.Items.Count > 0 || item.Href is not "#" || item.RouteValues is not null || !string.IsNullOrEmpty(item.Url));
    }

    private static List<MenuItem> Sort(List<MenuItem> items)
    {
        foreach (var item in items)
        {
            item.Items = Sort(item.Items);
        }

        return [.. items.OrderBy(item => item.Position ?? "after", FlatPositionComparer.Instance)];
    }
}
