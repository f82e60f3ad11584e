using System.Globalization;

namespace Sapling.ContentFields.Numeric;

/// <summary>Numbers as browsers send them (invariant), else as the reader's culture writes them.</summary>
internal static class NumberText
{
    public static bool TryParse(string text, out decimal number)
        => decimal.TryParse(text.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
            || decimal.TryParse(text.Trim(), NumberStyles.Number, CultureInfo.CurrentCulture, out number);

    public static string? Format(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
