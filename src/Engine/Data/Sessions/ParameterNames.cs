using System.Globalization;

namespace Sapling.Data.Sessions;

/// <summary>"p0", "p1", … without making them again at each statement.</summary>
internal static class ParameterNames
{
    private static readonly string[] Names = [.. Enumerable.Range(0, 512).Select(Make)];

    public static string At(int index) => index < Names.Length ? Names[index] : Make(index);

    private static string Make(int index) => "p" + index.ToString(CultureInfo.InvariantCulture);
}
