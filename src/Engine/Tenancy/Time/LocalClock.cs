using OrchardCore.Modules;

namespace Sapling.Tenancy.Time;

/// <summary>The time where the site is: of the selected zone with the highest priority.</summary>
internal sealed class LocalClock(IEnumerable<ITimeZoneSelector> selectors, IClock clock) : ILocalClock
{
    private ITimeZone? _zone;

    public async Task<ITimeZone> GetLocalTimeZoneAsync() => _zone ??= await SelectAsync();

    public async Task<DateTimeOffset> GetLocalNowAsync() =>
        clock.ConvertToTimeZone(new DateTimeOffset(clock.UtcNow, TimeSpan.Zero), await GetLocalTimeZoneAsync());

    public async Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset) =>
        clock.ConvertToTimeZone(dateTimeOffset, await GetLocalTimeZoneAsync());

    public async Task<DateTime> ConvertToUtcAsync(DateTime dateTime)
    {
        if (dateTime.Kind == DateTimeKind.Utc)
        {
            return dateTime;
        }

        var zone = await GetLocalTimeZoneAsync() is TimeZone own ? own.Info : TimeZoneInfo.Utc;
        var local = DateTime.SpecifyKind(dateTime, DateTimeKind.Unspecified);

        // An hour that summer time skips is taken as the hour after it.
        return TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(local) ? local.AddHours(1) : local, zone);
    }

    private async Task<ITimeZone> SelectAsync()
    {
        var results = new List<TimeZoneSelectorResult>();
        foreach (var selector in selectors)
        {
            if (await selector.GetTimeZoneAsync() is { } result)
            {
                results.Add(result);
            }
        }

        foreach (var result in results.OrderByDescending(result => result.Priority))
        {
            if (await result.TimeZoneId() is { Length: > 0 } id)
            {
                return clock.GetTimeZone(id);
            }
        }

        return clock.GetSystemTimeZone();
    }
}
