using OrchardCore.Modules;

namespace OrchardSite.Engine.Tests.Tenancy;

/// <summary>A clock that goes when it is told to; its zones are the real ones.</summary>
internal sealed class SteppedClock : IClock
{
    private readonly Sapling.Tenancy.Time.Clock _zones = new(TimeProvider.System);

    public DateTime UtcNow { get; set; } = new(2021, 6, 17, 3, 1, 0, DateTimeKind.Utc);

    public void Advance(TimeSpan time) => UtcNow += time;

    public ITimeZone[] GetTimeZones() => _zones.GetTimeZones();

    public ITimeZone GetTimeZone(string? timeZoneId) => _zones.GetTimeZone(timeZoneId);

    public ITimeZone GetSystemTimeZone() => _zones.GetSystemTimeZone();

    public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone) => _zones.ConvertToTimeZone(dateTimeOffset, timeZone);
}
