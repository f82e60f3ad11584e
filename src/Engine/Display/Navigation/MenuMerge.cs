using OrchardCore.Navigation;

namespace Sapling.Display.Navigation;

/// <summary>Joins the items that several providers give under the same text; of two that say different things the higher priority wins.</summary>
internal static class MenuMerge
{
    public static List<MenuItem> Merge(List<MenuItem> items)
    {
        var merged = new List<MenuItem>(items.Count);
        var byName = new Dictionary<string, MenuItem>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in items)
        {
            var key = item.Culture + "\n" + item.Text?.Name;
            if (item.Text is not null && byName.TryGetValue(key, out var first))
            {
                Join(first, item);
                continue;
            }

            if (item.Text is not null)
            {
                byName[key] = item;
            }

            merged.Add(item);
        }

        foreach (var item in merged)
        {
            item.Items = Merge(item.Items);
        }

        return merged;
    }

    private static void Join(MenuItem first, MenuItem other)
    {
        var wins = other.Priority > first.Priority;
        first.Items.AddRange(other.Items);
        first.Classes.AddRange(other.Classes.Except(first.Classes));
        first.Permissions.AddRange(other.Permissions);
        first.Position = Pick(first.Position, other.Position, wins);
        first.Id = Pick(first.Id, other.Id, wins);
        first.Target = Pick(first.Target, other.Target, wins);

        // An address is one or the other: half of each would lead where nobody meant.
        if (wins ? HasAddress(other) : !HasAddress(first))
        {
            (first.Url, first.RouteValues) = (other.Url, other.RouteValues);
        }

        first.LocalNav |= other.LocalNav;
        first.Resource ??= other.Resource;
        first.Priority = Math.Max(first.Priority, other.Priority);
    }

    private static bool HasAddress(MenuItem item) => !string.IsNullOrEmpty(item.Url) || item.RouteValues is not null;

    private static string? Pick(string? first, string? other, bool otherWins)
        => otherWins ? (string.IsNullOrEmpty(other) ? first : other) : (string.IsNullOrEmpty(first) ? other : first);
}
