using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Settings;

namespace Sapling.Contents.Autoroute;

/// <summary>Which item is displayed at the root of the site.</summary>
internal sealed class HomepageSetting(ISiteService sites, IOptions<AutorouteOptions> options)
{
    internal async Task<bool> IsAsync(string contentItemId) =>
        (await sites.GetSiteSettingsAsync()).HomeRoute is { } route
        && route.TryGetValue(options.Value.ContentItemIdKey, out var id)
        && string.Equals(id?.ToString(), contentItemId, StringComparison.Ordinal);

    internal async Task SetAsync(string contentItemId)
    {
        if (await IsAsync(contentItemId))
        {
            return;
        }

        var site = await sites.LoadSiteSettingsAsync();
        site.HomeRoute = new(options.Value.GlobalRouteValues) { [options.Value.ContentItemIdKey] = contentItemId };
        await sites.UpdateSiteSettingsAsync(site);
    }
}
