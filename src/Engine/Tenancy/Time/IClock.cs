namespace OrchardCore.Modules;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IClock
{
    DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone);
    ITimeZone GetSystemTimeZone();
    ITimeZone GetTimeZone(string? timeZoneId);
    ITimeZone[] GetTimeZones();
    DateTime UtcNow { get; }
}
