using System.Globalization;

namespace Sapling.Display.Navigation;

/// <summary>Sorts positions such as "2", "2.5", "before" and "after": numbers as numbers, then text by culture; none comes after numbers.</summary>
internal sealed class Positions : IComparer<string?>
{
    public static readonly Positions Comparer = new();

    public int Compare(string? x, string? y)
    {
        var left = Parts(x);
        var right = Parts(y);
        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            var order = ComparePart(i < left.Length ? left[i] : null, i < right.Length ? right[i] : null);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private static string[] Parts(string? position)
        => string.IsNullOrWhiteSpace(position)
            ? ["after"]
            : position.Trim().TrimStart(':').Split('.', ':');

    private static int ComparePart(string? x, string? y)
    {
        var (xRank, xNumber) = Rank(x);
        var (yRank, yNumber) = Rank(y);
        return xRank != yRank ? xRank.CompareTo(yRank)
            : xRank == 2 ? xNumber.CompareTo(yNumber)
            : xRank == 3 ? string.Compare(x, y, CultureInfo.CurrentCulture, CompareOptions.IgnoreCase)
            : 0;
    }

    private static (int Rank, int Number) Rank(string? part) => part switch
    {
        "before" => (0, 0),
        null or "" => (1, 0),
        "after" => (4, 0),
        _ when int.TryParse(part, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) => (2, number),
        _ => (3, 0),
    };
}
