using OrchardCore.Modules;

namespace OrchardSite.Features.Tests.Users;

/// <summary>A clock that stands until it is moved.</summary>
internal sealed class FixedClock(DateTime now) : IClock
{
    public DateTime UtcNow { get; set; } = now;

    public ITimeZone[] GetTimeZones() => [];

    public ITimeZone GetTimeZone(string? timeZoneId) => throw new NotSupportedException();

    public ITimeZone GetSystemTimeZone() => throw new NotSupportedException();

    public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone) => dateTimeOffset;
}
