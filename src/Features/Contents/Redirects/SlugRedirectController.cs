using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace Sapling.Contents.Redirects;

/// <summary>Sends those who ask for a former path to where the item is now.</summary>
public sealed class SlugRedirectController : Controller
{
    public async Task<IActionResult> Show(string contentItemId)
    {
        var contents = HttpContext.RequestServices.GetRequiredService<IContentManager>();

        if (string.IsNullOrEmpty(contentItemId) || await contents.GetAsync(contentItemId, VersionOptions.Published) is not { } item)
        {
            return NotFound();
        }

        var route = (await contents.GetContentItemMetadataAsync(item)).DisplayRouteValues;
        var address = HttpContext.RequestServices.GetRequiredService<LinkGenerator>().GetPathByRouteValues(HttpContext, null, route);

        // An item that is nowhere else must not lead to itself for ever.
        return address is null || string.Equals(address, Request.PathBase.Add(Request.Path).ToUriComponent(), StringComparison.OrdinalIgnoreCase)
            ? NotFound()
            : LocalRedirectPermanent(address + Request.QueryString);
    }
}
