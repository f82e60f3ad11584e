namespace OrchardCore.Modules;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface ITimeZoneSelector
{
    Task<TimeZoneSelectorResult?> GetTimeZoneAsync();
}
