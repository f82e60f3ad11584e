using System.Buffers;
using OrchardCore.DisplayManagement.Descriptors;

namespace Sapling.Display.Placement;

/// <summary>The parts of a placement's location text; each suffix begins with its own delimiter and they may stand in any order.</summary>
internal readonly record struct PlacementLocation(
    string[] Zones, string? Position, GroupingMetadata Tab, GroupingMetadata Card, GroupingMetadata Column, string? Group, bool IsLayoutZone)
{
    private static readonly SearchValues<char> _delimiters = SearchValues.Create(
    [
        PlacementInfo.PositionDelimiter,
        PlacementInfo.TabDelimiter,
        PlacementInfo.CardDelimiter,
        PlacementInfo.ColumnDelimiter,
        PlacementInfo.GroupDelimiter,
    ]);

    public static PlacementLocation Parse(string? location)
    {
        if (string.IsNullOrEmpty(location) || location == PlacementInfo.HiddenLocation)
        {
            return new([], null, default, default, default, null, false);
        }

        var rest = location.AsSpan();
        var isLayoutZone = rest[0] == '/';
        var zones = Take(ref rest, isLayoutZone ? 1 : 0);
        string? position = null;
        string? group = null;
        GroupingMetadata tab = default, card = default, column = default;

        while (!rest.IsEmpty)
        {
            var delimiter = rest[0];
            var value = Take(ref rest, 1);

            switch (delimiter)
            {
                case PlacementInfo.PositionDelimiter:
                    position = value.Length == 0 ? null : value;
                    break;
                case PlacementInfo.TabDelimiter:
                    tab = GroupingMetadata.ParseTabOrCard(value);
                    break;
                case PlacementInfo.CardDelimiter:
                    card = GroupingMetadata.ParseTabOrCard(value);
                    break;
                case PlacementInfo.ColumnDelimiter:
                    column = GroupingMetadata.ParseColumn(value);
                    break;
                case PlacementInfo.GroupDelimiter:
                    group = value.Length == 0 ? null : value;
                    break;
            }
        }

        return new(zones.Length == 0 ? [] : zones.Split('.'), position, tab, card, column, group, isLayoutZone);
    }

    private static string Take(ref ReadOnlySpan<char> rest, int start)
    {
        rest = rest[start..];
        var end = rest.IndexOfAny(_delimiters);
        var value = (end < 0 ? rest : rest[..end]).Trim().ToString();
        rest = end < 0 ? [] : rest[end..];
        return value;
    }
}
