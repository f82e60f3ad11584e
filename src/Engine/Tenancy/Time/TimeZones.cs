using System.Collections.Concurrent;

namespace Sapling.Tenancy.Time;

/// <summary>Finds time zones by their IANA id.</summary>
internal static class TimeZones
{
    // Machines without the time zone database know UTC only; these zones have had one offset since before there were web pages.
    private static readonly HashSet<string> s_indochina = new(["Asia/Ho_Chi_Minh", "Asia/Saigon", "Asia/Bangkok", "Asia/Vientiane", "Asia/Phnom_Penh"], StringComparer.Ordinal);

    // The system's own lookup locks, and a page asks for its zone at each date.
    private static readonly ConcurrentDictionary<string, TimeZoneInfo> s_known = new(StringComparer.Ordinal);

    /// <summary>Null when there is no such zone.</summary>
    public static TimeZoneInfo? Find(string? id)
    {
        if (string.IsNullOrEmpty(id))
        {
            return null;
        }

        if (s_known.TryGetValue(id, out var known))
        {
            return known;
        }

        if (TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone))
        {
            return s_known.GetOrAdd(id, zone);
        }

        return s_indochina.Contains(id)
            ? TimeZoneInfo.CreateCustomTimeZone(id, TimeSpan.FromHours(7), "Giờ Đông Dương", "Giờ Đông Dương")
            : null;
    }
}
