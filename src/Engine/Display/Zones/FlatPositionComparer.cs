namespace OrchardCore.DisplayManagement.Zones;

/// <summary>
/// Orders positions: <c>before</c> (also the empty one) first, then numbers part by part (<c>1</c>, <c>1.5</c>, <c>2</c>),
/// then other words, then <c>after</c>. Contract: Orchard Core 3.0.
/// </summary>
public sealed class FlatPositionComparer : IComparer<IPositioned>, IComparer<string>
{
    private const int Before = -9999;
    private const int After = 9999;

    private FlatPositionComparer()
    {
    }

    public static FlatPositionComparer Instance { get; } = new();

    public int Compare(IPositioned? a, IPositioned? b) => Compare(a?.Position, b?.Position);

    public int Compare(string? x, string? y)
    {
        if (string.Equals(x, y, StringComparison.Ordinal))
        {
            return 0;
        }

        var left = x.AsSpan().Trim().Trim(':').TrimEnd('.');
        var right = y.AsSpan().Trim().Trim(':').TrimEnd('.');

        while (true)
        {
            var leftPart = TakePart(ref left, out var leftMore);
            var rightPart = TakePart(ref right, out var rightMore);
            var leftIsNumber = TryNumber(leftPart, out var leftNumber);
            var rightIsNumber = TryNumber(rightPart, out var rightNumber);

            var order = (leftIsNumber, rightIsNumber) switch
            {
                (true, true) => leftNumber.CompareTo(rightNumber),
                (true, false) => leftNumber == After ? 1 : -1,
                (false, true) => rightNumber == After ? -1 : 1,
                _ => leftPart.CompareTo(rightPart, StringComparison.OrdinalIgnoreCase),
            };

            if (order != 0)
            {
                return order;
            }

            if (!leftMore || !rightMore)
            {
                // 1.2.3 comes after 1.2.
                return leftMore.CompareTo(rightMore);
            }
        }
    }

    private static ReadOnlySpan<char> TakePart(ref ReadOnlySpan<char> position, out bool more)
    {
        var end = position.IndexOfAny('.', ':');
        more = end >= 0;

        if (!more)
        {
            return position;
        }

        var part = position[..end];
        position = position[(end + 1)..];
        return part;
    }

    private static bool TryNumber(ReadOnlySpan<char> part, out int number)
    {
        part = part.Trim();

        if (part.IsEmpty || part.Equals("before", StringComparison.OrdinalIgnoreCase))
        {
            number = Before;
            return true;
        }

        if (part.Equals("after", StringComparison.OrdinalIgnoreCase))
        {
            number = After;
            return true;
        }

        return int.TryParse(part, System.Globalization.CultureInfo.InvariantCulture, out number);
    }
}
