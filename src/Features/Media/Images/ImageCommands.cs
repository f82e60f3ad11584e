using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using OrchardCore.Media.Core.Processing;

namespace Sapling.Media.Images;

/// <summary>What a URL's query asks of a picture. The names are those of Orchard Core.</summary>
internal sealed record ImageCommands
{
    public const string TokenName = "token";
    public const string VersionName = "v";
    private const int MaxSide = 8192;

    public int Width { get; init; }

    public int Height { get; init; }

    public ResizeMode Mode { get; init; } = ResizeMode.Max;

    public Format Format { get; init; }

    public int Quality { get; init; }

    public (float X, float Y)? Anchor { get; init; }

    public string? Background { get; init; }

    public bool IsEmpty => Width == 0 && Height == 0 && Format == Format.Undefined && Quality == 0;

    public static bool IsCommand(string name) => name.ToLowerInvariant() switch
    {
        "width" or "height" or "rmode" or "rxy" or "bgcolor" or "quality" or "format" or "autoorient" or "ranchor" or "rcolor" => true,
        _ => false,
    };

    /// <summary>Reads commands; values that make no sense are left out, as if they had not been asked for.</summary>
    public static ImageCommands Parse(IEnumerable<KeyValuePair<string, string>> values)
    {
        var commands = new ImageCommands();
        foreach (var (name, value) in values)
        {
            commands = name.ToLowerInvariant() switch
            {
                "width" => commands with { Width = Side(value) },
                "height" => commands with { Height = Side(value) },
                "rmode" => commands with { Mode = Enum.TryParse<ResizeMode>(value, ignoreCase: true, out var mode) && Enum.IsDefined(mode) && mode != ResizeMode.Undefined && !char.IsAsciiDigit(value[0]) ? mode : ResizeMode.Max },
                "format" => commands with { Format = ParseFormat(value) },
                "quality" => commands with { Quality = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var quality) && quality is > 0 and <= 100 ? quality : 0 },
                "rxy" => commands with { Anchor = ParseAnchor(value) },
                "bgcolor" => commands with { Background = Color.TryParse(value, out _) ? value : null },
                _ => commands,
            };
        }

        return commands;
    }

    /// <summary>The commands of a query, each once.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(IQueryCollection query)
    {
        foreach (var (name, values) in query)
        {
            if (IsCommand(name) && values.Count > 0 && values[0] is { Length: > 0 } value)
            {
                yield return new(name, value);
            }
        }
    }

    /// <summary>What may be asked without a token: a supported width and height and how they are met.</summary>
    public ImageCommands Restrict(int[] supportedSizes) => new()
    {
        Width = supportedSizes.Contains(Width) ? Width : 0,
        Height = supportedSizes.Contains(Height) ? Height : 0,
        Mode = Mode,
    };

    /// <summary>The same for equal pictures: part of the cache's key.</summary>
    public string ToKey()
    {
        var key = new StringBuilder();
        key.Append(CultureInfo.InvariantCulture, $"{Width}x{Height}{Mode}");
        if (Format != Format.Undefined)
        {
            key.Append('f').Append(Format);
        }

        if (Quality > 0)
        {
            key.Append('q').Append(Quality);
        }

        if (Anchor is { } anchor)
        {
            key.Append(CultureInfo.InvariantCulture, $"a{anchor.X},{anchor.Y}");
        }

        if (Background is not null)
        {
            key.Append('b').Append(Background);
        }

        return key.ToString();
    }

    private static int Side(string value)
        => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var side) && side is > 0 and <= MaxSide ? side : 0;

    private static Format ParseFormat(string value) => value.ToLowerInvariant() switch
    {
        "jpg" or "jpeg" => Format.Jpg,
        "png" => Format.Png,
        "webp" => Format.WebP,
        _ => Format.Undefined,
    };

    private static (float X, float Y)? ParseAnchor(string value)
    {
        var comma = value.IndexOf(',');
        return comma > 0
            && float.TryParse(value.AsSpan(0, comma), NumberStyles.Float, CultureInfo.InvariantCulture, out var x)
            && float.TryParse(value.AsSpan(comma + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var y)
            && x is >= 0 and <= 1 && y is >= 0 and <= 1
            ? (x, y)
            : null;
    }
}
