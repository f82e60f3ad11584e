using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Routing;
using Sapling.Contents.Redirects;

namespace Sapling.Contents.Autoroute;

/// <summary>From the path of a request to the item it leads to.</summary>
internal sealed class AutorouteTransformer(IAutorouteEntries entries, SlugRedirects redirects, IOptions<AutorouteOptions> options) : DynamicRouteValueTransformer
{
    public override async ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values)
    {
        var (found, entry) = await entries.TryGetEntryByPathAsync(httpContext.Request.Path.Value ?? string.Empty);

        if (!found || entry is null)
        {
            // No values: the endpoint is no candidate any more.
            return await redirects.FindAsync(httpContext.Request.Path.Value ?? string.Empty) is { } moved
                ? new RouteValueDictionary { ["Area"] = "OrchardCore.Contents", ["Controller"] = "SlugRedirect", ["Action"] = "Show", ["contentItemId"] = moved }
                : null!;
        }

        var route = new RouteValueDictionary(options.Value.GlobalRouteValues) { [options.Value.ContentItemIdKey] = entry.ContentItemId };

        if (!string.IsNullOrEmpty(entry.JsonPath))
        {
            route[options.Value.JsonPathKey] = entry.JsonPath;
            route[options.Value.ContainedContentItemIdKey] = entry.ContainedContentItemId;
        }

        return route;
    }
}
