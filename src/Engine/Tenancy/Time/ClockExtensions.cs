namespace OrchardCore.Modules;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ClockExtensions
{
    public static DateTimeOffset ConvertToTimeZone(this IClock clock, DateTime dateTime, ITimeZone timeZone) =>
        clock.ConvertToTimeZone(AsOffset(dateTime), timeZone);

    public static Task<DateTimeOffset> ConvertToLocalAsync(this ILocalClock localClock, DateTime dateTime) =>
        localClock.ConvertToLocalAsync(AsOffset(dateTime));

    /// <summary>Dates are stored in UTC: one without a kind is UTC.</summary>
    private static DateTimeOffset AsOffset(DateTime dateTime) => dateTime.Kind switch
    {
        DateTimeKind.Unspecified => new DateTimeOffset(dateTime, TimeSpan.Zero),
        _ => new DateTimeOffset(dateTime.ToUniversalTime(), TimeSpan.Zero),
    };
}
