using OrchardCore.Modules;
using OrchardCore.Settings;

namespace Sapling.Settings.Site;

/// <summary>The site's time zone, where nobody chose a nearer one.</summary>
internal sealed class SiteTimeZone(ISiteService sites) : ITimeZoneSelector
{
    public async Task<TimeZoneSelectorResult?> GetTimeZoneAsync()
    {
        var id = (await sites.GetSiteSettingsAsync()).TimeZoneId;
        return string.IsNullOrEmpty(id) ? null : new TimeZoneSelectorResult { Priority = 0, TimeZoneId = () => Task.FromResult(id) };
    }
}
