namespace OrchardCore.Modules;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface ILocalClock
{
    Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset);
    Task<DateTime> ConvertToUtcAsync(DateTime dateTime);
    Task<DateTimeOffset> GetLocalNowAsync();
    Task<ITimeZone> GetLocalTimeZoneAsync();
}
