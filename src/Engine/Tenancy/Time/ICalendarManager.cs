namespace OrchardCore.Localization;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface ICalendarManager
{
    Task<CalendarName> GetCurrentCalendar();
}
