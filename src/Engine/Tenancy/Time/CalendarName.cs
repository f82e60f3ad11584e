namespace OrchardCore.Localization;

/// <summary>Contract: Orchard Core 3.0.</summary>
public enum CalendarName
{
    Gregorian = 2,
    Hebrew = 0,
    Hijri = 1,
    Julian = 3,
    Persian = 4,
    UmAlQura = 5,
    Unknown = 6,
}
