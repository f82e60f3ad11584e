using OrchardCore.Abstractions.Setup;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;

namespace Sapling.Settings.Site;

/// <summary>Gives recipes that run after setup the parameters setup gave: the site's name and its first administrator.</summary>
internal sealed class SiteRecipeEnvironment(ISiteService sites) : IRecipeEnvironmentProvider
{
    public int Order => 0;

    public async Task PopulateEnvironmentAsync(IDictionary<string, object> environment)
    {
        var site = await sites.GetSiteSettingsAsync();
        environment.TryAdd(SetupConstants.SiteName, site.SiteName ?? "");
        environment.TryAdd(SetupConstants.AdminUserId, site.SuperUser ?? "");
        environment.TryAdd(SetupConstants.SiteTimeZone, site.TimeZoneId ?? "");
    }
}
