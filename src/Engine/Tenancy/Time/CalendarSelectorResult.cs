namespace OrchardCore.Localization;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class CalendarSelectorResult
{
    public Func<Task<CalendarName>> CalendarName { get; set; } = null!;
    public int Priority { get; set; }
}
