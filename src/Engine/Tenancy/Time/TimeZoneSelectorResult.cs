namespace OrchardCore.Modules;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class TimeZoneSelectorResult
{
    public int Priority { get; set; }
    public Func<Task<string>> TimeZoneId { get; set; } = null!;
}
