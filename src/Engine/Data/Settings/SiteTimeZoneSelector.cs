using OrchardCore.Modules;
using OrchardCore.Settings;

namespace Sapling.Data.Settings;

/// <summary>The site's time zone, unless a more specific selector (the user's) knows better.</summary>
internal sealed class SiteTimeZoneSelector(ISiteService sites) : ITimeZoneSelector
{
    public Task<TimeZoneSelectorResult?> GetTimeZoneAsync() => Task.FromResult<TimeZoneSelectorResult?>(new TimeZoneSelectorResult
    {
        Priority = 0,
        TimeZoneId = async () => (await sites.GetSiteSettingsAsync()).TimeZoneId,
    });
}
