using OrchardCore.Localization;

namespace Sapling.Tenancy.Time;

/// <summary>The calendar selected with the highest priority, else the Gregorian one.</summary>
internal sealed class DefaultCalendar(IEnumerable<ICalendarSelector> selectors) : ICalendarManager
{
    public async Task<CalendarName> GetCurrentCalendar()
    {
        CalendarSelectorResult? best = null;
        foreach (var selector in selectors)
        {
            if (await selector.GetCalendarAsync() is { } result && (best is null || result.Priority > best.Priority))
            {
                best = result;
            }
        }

        return best is null ? CalendarName.Gregorian : await best.CalendarName();
    }
}
