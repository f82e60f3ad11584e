namespace Sapling.ContentTypes.Ordering;

/// <summary>A posted list of rows with the numbers of their places, and the one that was moved by a button.</summary>
public sealed class OrderForm
{
    public string[] Names { get; set; } = [];

    public string?[] Positions { get; set; } = [];

    /// <summary><c>up:Name</c> or <c>down:Name</c>.</summary>
    public string? Move { get; set; }

    /// <summary>The names in their new order. What is not a number stays where it is.</summary>
    internal string[] Result()
    {
        var rows = Names
            .Select((name, index) => (Name: name, Place: index < Positions.Length && decimal.TryParse(Positions[index], System.Globalization.CultureInfo.InvariantCulture, out var place) ? place : index + 1, Index: index))
            .ToList();

        // The row whose number was changed to that of another one goes in front of it when it came from behind, and after it otherwise.
        var order = rows
            .OrderBy(row => row.Place)
            .ThenBy(row => row.Place == row.Index + 1 ? 0 : row.Place > row.Index + 1 ? 1 : -1)
            .ThenBy(row => row.Index)
            .Select(row => row.Name)
            .Distinct(StringComparer.Ordinal)
            .ToList();

        if (Move?.Split(':', 2) is [var direction, var moved] && order.IndexOf(moved) is var from and >= 0)
        {
            var to = direction == "up" ? from - 1 : from + 1;

            if (to >= 0 && to < order.Count)
            {
                (order[from], order[to]) = (order[to], order[from]);
            }
        }

        return [.. order];
    }
}
