using OrchardCore.Modules;

namespace OrchardSite.Modules.Tests;

/// <summary>A clock that stands still until it is moved.</summary>
internal sealed class FakeClock : IClock
{
    public DateTime UtcNow { get; set; } = new(2021, 6, 18, 2, 0, 0, DateTimeKind.Utc);

    public void Advance(TimeSpan time) => UtcNow += time;

    public ITimeZone[] GetTimeZones() => [new Zone(TimeZoneInfo.Utc.Id)];

    public ITimeZone GetTimeZone(string? timeZoneId) => new Zone(timeZoneId ?? "UTC");

    public ITimeZone GetSystemTimeZone() => new Zone("Asia/Ho_Chi_Minh");

    public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone) =>
        TimeZoneInfo.ConvertTime(dateTimeOffset, TimeZoneInfo.FindSystemTimeZoneById(timeZone.TimeZoneId));

    private sealed record Zone(string Id) : ITimeZone
    {
        public string TimeZoneId { get; set; } = Id;
    }
}
