using OrchardCore.Modules;

namespace OrchardSite.Features.Tests.Contents;

/// <summary>A clock that stands still until it is moved, at a site in Ho Chi Minh City: 08:00 there is 01:00 UTC.</summary>
internal sealed class SaigonClock : IClock, ILocalClock
{
    private static readonly TimeZoneInfo s_saigon = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    public DateTime UtcNow { get; set; } = new(2021, 6, 18, 1, 0, 0, DateTimeKind.Utc);

    public void Advance(TimeSpan time) => UtcNow += time;

    public ITimeZone[] GetTimeZones() => [new Zone()];

    public ITimeZone GetTimeZone(string? timeZoneId) => new Zone();

    public ITimeZone GetSystemTimeZone() => new Zone();

    public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone) => TimeZoneInfo.ConvertTime(dateTimeOffset, s_saigon);

    public Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset) => Task.FromResult(TimeZoneInfo.ConvertTime(dateTimeOffset, s_saigon));

    public Task<DateTime> ConvertToUtcAsync(DateTime dateTime) =>
        Task.FromResult(TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(dateTime, DateTimeKind.Unspecified), s_saigon));

    public Task<DateTimeOffset> GetLocalNowAsync() => ConvertToLocalAsync(new DateTimeOffset(UtcNow));

    public Task<ITimeZone> GetLocalTimeZoneAsync() => Task.FromResult<ITimeZone>(new Zone());

    private sealed class Zone : ITimeZone
    {
        public string TimeZoneId { get; set; } = s_saigon.Id;
    }
}
