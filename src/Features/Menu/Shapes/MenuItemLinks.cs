using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;

namespace Sapling.Menu.Shapes;

/// <summary>Addresses of menu items, and whether a visitor is there.</summary>
internal sealed class MenuItemLinks(
    IHttpContextAccessor accessor,
    IContentManager contents,
    LinkGenerator links,
    IEnumerable<IAutorouteEntries> routes)
{
    private HttpRequest? Request => accessor.HttpContext?.Request;

    /// <summary>The address to write: under the tenant's prefix, and never one that runs a script.</summary>
    public string? Resolve(string? url)
    {
        if (string.IsNullOrWhiteSpace(url))
        {
            return null;
        }

        url = url.Trim();
        var prefix = Request?.PathBase.Value;
        if (url.StartsWith("~/", StringComparison.Ordinal))
        {
            return prefix + url[1..];
        }

        if (url[0] is '/' or '#' or '?')
        {
            return url;
        }

        var colon = url.IndexOf(':');
        if (colon < 0 || url.IndexOfAny(['/', '?', '#']) is var end && end >= 0 && end < colon)
        {
            return prefix + "/" + url;
        }

        return url[..colon].ToLowerInvariant() is "http" or "https" or "mailto" or "tel" ? url : null;
    }

    /// <summary>The address of a content item: its slug, else the page that displays it.</summary>
    public async Task<string?> OfAsync(ContentItem item)
    {
        foreach (var route in routes)
        {
            if (await route.TryGetEntryByContentItemIdAsync(item.ContentItemId) is (true, { } entry))
            {
                return Request?.PathBase.Value + "/" + entry.Path.TrimStart('/');
            }
        }

        var metadata = await contents.PopulateAspectAsync(item, new ContentItemMetadata());
        return metadata.DisplayRouteValues is { } values && accessor.HttpContext is { } http ? links.GetPathByRouteValues(http, null, values) : null;
    }

    public bool IsHere(string? href)
        => href is { Length: > 0 } && href[0] is not ('#' or '?') && Request is not null
        && string.Equals(Path(href), Here(), StringComparison.OrdinalIgnoreCase);

    /// <summary>True on pages below the address: <c>/tin-tuc/ngay/2021</c> is within <c>/tin-tuc</c>. Nothing is within the home page.</summary>
    public bool IsWithin(string? href)
    {
        if (href is null || Request is not { } request)
        {
            return false;
        }

        var path = Path(href);
        return path.Length > request.PathBase.Value!.Length && Here().StartsWith(path + "/", StringComparison.OrdinalIgnoreCase);
    }

    private string Here() => (Request!.PathBase + Request.Path).Value!.TrimEnd('/');

    private static string Path(string href)
    {
        var end = href.IndexOfAny(['?', '#']);
        return Uri.UnescapeDataString(end < 0 ? href : href[..end]).TrimEnd('/');
    }
}
