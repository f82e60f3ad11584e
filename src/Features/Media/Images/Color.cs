using System.Globalization;

namespace Sapling.Media.Images;

/// <summary>Background colours: hexadecimal, or white, black and transparent.</summary>
internal static class Color
{
    public static double[] ParseOrWhite(string? value) => TryParse(value, out var rgba) ? rgba : [255, 255, 255, 255];

    public static bool TryParse(string? value, out double[] rgba)
    {
        rgba = [255, 255, 255, 255];
        switch (value?.Trim().ToLowerInvariant())
        {
            case null or "":
                return false;
            case "white":
                return true;
            case "black":
                rgba = [0, 0, 0, 255];
                return true;
            case "transparent":
                rgba = [0, 0, 0, 0];
                return true;
            case var text:
                return TryParseHex(text.TrimStart('#'), rgba);
        }
    }

    private static bool TryParseHex(string hex, double[] rgba)
    {
        if (hex.Length is 3 or 4)
        {
            hex = string.Concat(hex.Select(c => new string(c, 2)));
        }

        if (hex.Length is not (6 or 8) || !hex.All(char.IsAsciiHexDigit))
        {
            return false;
        }

        for (var i = 0; i < hex.Length / 2; i++)
        {
            rgba[i] = byte.Parse(hex.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        }

        return true;
    }
}
