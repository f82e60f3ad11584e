using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Routing;
using Sapling.Contents.Autoroute;

namespace Sapling.Contents.Redirects;

/// <summary>Sends those who ask for a former path to where the item is now.</summary>
public sealed class SlugRedirectController : Controller
{
    public async Task<IActionResult> Show(string contentItemId)
    {
        var services = HttpContext.RequestServices;

        // Items inside others are known by their paths only.
        if ((await services.GetRequiredService<IAutorouteEntries>().TryGetEntryByContentItemIdAsync(contentItemId)).Item2 is not { Path: { Length: > 0 } path })
        {
            return NotFound();
        }

        var address = services.GetRequiredService<LinkGenerator>().GetPathByRouteValues(HttpContext, null, RoutedPath.Values(path));

        // An item that is nowhere else must not lead to itself for ever.
        return address is null || string.Equals(address, Request.PathBase.Add(Request.Path).ToUriComponent(), StringComparison.OrdinalIgnoreCase)
            ? NotFound()
            : LocalRedirectPermanent(address + Request.QueryString);
    }
}
