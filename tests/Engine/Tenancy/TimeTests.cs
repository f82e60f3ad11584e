using OrchardCore.Localization;
using OrchardCore.Modules;
using Sapling.Tenancy.Time;

namespace OrchardSite.Engine.Tests.Tenancy;

public sealed class TimeTests
{
    private readonly Clock _clock = new(TimeProvider.System);

    [Fact]
    public async Task Local_IsThatOfTheSelectorWithTheHighestPriority()
    {
        var clock = new LocalClock([new Zone("UTC", 1), new Zone("Asia/Ho_Chi_Minh", 5), new Zone(null, 9)], _clock);
        var local = await clock.ConvertToLocalAsync(new DateTimeOffset(2021, 6, 17, 17, 30, 0, TimeSpan.Zero));
        Assert.Equal(new DateTime(2021, 6, 18, 0, 30, 0), local.DateTime);
        Assert.Equal(TimeSpan.FromHours(7), local.Offset);
    }

    [Fact]
    public async Task Utc_ComesBackFromLocal()
    {
        var clock = new LocalClock([new Zone("Asia/Ho_Chi_Minh", 1)], _clock);
        var utc = await clock.ConvertToUtcAsync(new DateTime(2021, 6, 18, 0, 30, 0));
        Assert.Equal(new DateTime(2021, 6, 17, 17, 30, 0, DateTimeKind.Utc), utc);
        Assert.Equal(utc, await clock.ConvertToUtcAsync(utc));
        Assert.Equal(new DateTime(2021, 6, 18, 0, 30, 0), (await clock.ConvertToLocalAsync(DateTime.SpecifyKind(utc, DateTimeKind.Unspecified))).DateTime);
    }

    [Fact]
    public async Task SkippedHour_IsTakenAsTheOneAfterIt()
    {
        var clock = new LocalClock([new Zone("Europe/Berlin", 1)], _clock);
        Assert.Equal(new DateTime(2021, 3, 28, 1, 30, 0, DateTimeKind.Utc), await clock.ConvertToUtcAsync(new DateTime(2021, 3, 28, 2, 30, 0)));
    }

    [Fact]
    public void UnknownZone_IsUtc_AndCannotBeSet()
    {
        var zone = _clock.GetTimeZone("Nowhere/Land");
        Assert.Equal("UTC", zone.TimeZoneId);
        Assert.Throws<TimeZoneNotFoundException>(() => zone.TimeZoneId = "Nowhere/Land");
    }

    [Fact]
    public void Vietnam_IsKnownWithoutTheZoneDatabase() => Assert.Equal(TimeSpan.FromHours(7), TimeZones.Find("Asia/Ho_Chi_Minh")!.BaseUtcOffset);

    [Fact]
    public async Task Calendar_IsGregorian_UnlessSelected()
    {
        Assert.Equal(CalendarName.Gregorian, await new DefaultCalendar([]).GetCurrentCalendar());
        Assert.Equal(CalendarName.Persian, await new DefaultCalendar([new Calendar(CalendarName.Julian, 1), new Calendar(CalendarName.Persian, 2)]).GetCurrentCalendar());
    }

    private sealed class Zone(string? id, int priority) : ITimeZoneSelector
    {
        public Task<TimeZoneSelectorResult?> GetTimeZoneAsync() =>
            Task.FromResult<TimeZoneSelectorResult?>(new() { Priority = priority, TimeZoneId = () => Task.FromResult(id!) });
    }

    private sealed class Calendar(CalendarName name, int priority) : ICalendarSelector
    {
        public Task<CalendarSelectorResult?> GetCalendarAsync() =>
            Task.FromResult<CalendarSelectorResult?>(new() { Priority = priority, CalendarName = () => Task.FromResult(name) });
    }
}
