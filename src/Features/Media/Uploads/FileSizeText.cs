using System.Globalization;

namespace Sapling.Media.Uploads;

/// <summary>Sizes as people read them: "1,4 MB".</summary>
internal static class FileSizeText
{
    private static readonly string[] _units = ["B", "KB", "MB", "GB", "TB"];

    public static string Of(long bytes)
    {
        var unit = 0;
        double size = bytes;
        while (size >= 1024 && unit < _units.Length - 1)
        {
            size /= 1024;
            unit++;
        }

        return size.ToString(unit == 0 || size >= 100 ? "0" : "0.#", CultureInfo.CurrentCulture) + " " + _units[unit];
    }
}
