namespace OrchardCore.Modules;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface ITimeZone
{
    string TimeZoneId { get; set; }
}
