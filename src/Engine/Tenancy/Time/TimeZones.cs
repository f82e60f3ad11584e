namespace Sapling.Tenancy.Time;

/// <summary>Finds time zones by their IANA id.</summary>
internal static class TimeZones
{
    // Machines without the time zone database know UTC only; these zones have had one offset since before there were web pages.
    private static readonly HashSet<string> s_indochina = new(["Asia/Ho_Chi_Minh", "Asia/Saigon", "Asia/Bangkok", "Asia/Vientiane", "Asia/Phnom_Penh"], StringComparer.Ordinal);

    /// <summary>Null when there is no such zone.</summary>
    public static TimeZoneInfo? Find(string? id)
    {
        if (string.IsNullOrEmpty(id))
        {
            return null;
        }

        if (TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone))
        {
            return zone;
        }

        return s_indochina.Contains(id)
            ? TimeZoneInfo.CreateCustomTimeZone(id, TimeSpan.FromHours(7), "Giờ Đông Dương", "Giờ Đông Dương")
            : null;
    }
}
