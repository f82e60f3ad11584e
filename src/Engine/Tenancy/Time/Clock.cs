using OrchardCore.Modules;

namespace Sapling.Tenancy.Time;

/// <summary>The only place that asks the system for the time.</summary>
internal sealed class Clock(TimeProvider time) : IClock
{
    public DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    public ITimeZone[] GetTimeZones() => TimeZoneInfo.GetSystemTimeZones()
        .Where(zone => zone.HasIanaId && zone.Id.Contains('/'))
        .OrderBy(zone => zone.BaseUtcOffset).ThenBy(zone => zone.Id, StringComparer.Ordinal)
        .Select(zone => (ITimeZone)new TimeZone(zone))
        .ToArray();

    public ITimeZone GetTimeZone(string? timeZoneId) => new TimeZone(TimeZones.Find(timeZoneId) ?? TimeZoneInfo.Utc);

    public ITimeZone GetSystemTimeZone() => new TimeZone(TimeZoneInfo.Local);

    public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone) =>
        TimeZoneInfo.ConvertTime(dateTimeOffset, timeZone is TimeZone own ? own.Info : TimeZones.Find(timeZone.TimeZoneId) ?? TimeZoneInfo.Utc);
}
