using OrchardCore.Abstractions.Setup;
using OrchardCore.Settings;
using OrchardCore.Setup.Events;
using OrchardCore.Setup.Services;

namespace Sapling.Settings.Site;

/// <summary>Writes what was asked at setup into the site's settings, over what the recipe said.</summary>
internal sealed class SetupSettings(ISiteService sites) : ISetupEventHandler
{
    public async Task SetupAsync(SetupContext context)
    {
        var site = await sites.LoadSiteSettingsAsync();
        site.SiteName = Value(context, SetupConstants.SiteName) ?? site.SiteName;
        site.SuperUser = Value(context, SetupConstants.AdminUserId) ?? site.SuperUser;
        site.TimeZoneId = Value(context, SetupConstants.SiteTimeZone) ?? site.TimeZoneId;
        await sites.UpdateSiteSettingsAsync(site);
    }

    private static string? Value(SetupContext context, string name)
        => context.Properties.GetValueOrDefault(name)?.ToString() is { Length: > 0 } value ? value : null;
}
