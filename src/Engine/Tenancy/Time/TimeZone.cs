using OrchardCore.Modules;

namespace Sapling.Tenancy.Time;

internal sealed class TimeZone(TimeZoneInfo info) : ITimeZone
{
    public TimeZoneInfo Info { get; private set; } = info;

    public string TimeZoneId
    {
        get => Info.HasIanaId || !TimeZoneInfo.TryConvertWindowsIdToIanaId(Info.Id, out var iana) ? Info.Id : iana;
        set => Info = TimeZones.Find(value) ?? throw new TimeZoneNotFoundException($"There is no time zone '{value}'.");
    }

    public override string ToString() => TimeZoneId;
}
