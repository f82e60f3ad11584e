using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using OrchardCore.Media.Fields;

namespace Sapling.Media.Fields;

/// <summary>What the editor sends: rows of a plain form, or the same as JSON in <see cref="Paths"/> from a script.</summary>
internal sealed class MediaFieldInput
{
    public string? Paths { get; set; }

    public List<MediaFieldRow> Rows { get; set; } = [];

    public List<IFormFile> Uploads { get; set; } = [];

    /// <summary>The files in their order, without those that were taken out; null when it cannot be told which.</summary>
    public List<MediaFieldItem>? Items()
    {
        if (!string.IsNullOrWhiteSpace(Paths))
        {
            return Parse(Paths)?.Where(i => i is { IsRemoved: false } && !string.IsNullOrWhiteSpace(i.Path)).Select(i => i!.Tidy()).ToList();
        }

        return Rows
            .Where(r => !r.Removed && !string.IsNullOrWhiteSpace(r.Path))
            .OrderBy(r => r.Position ?? int.MaxValue)
            .Select(r => new MediaFieldItem
            {
                Path = r.Path,
                MediaText = r.Text,
                AltText = r.Alt,
                Anchor = r.Point(),
                AttachedFileName = r.AttachedFileName,
            }.Tidy())
            .ToList();
    }

    private static List<MediaFieldItem?>? Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<List<MediaFieldItem?>>(json, JOptions.CamelCase);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>One row of the form.</summary>
internal sealed class MediaFieldRow
{
    public string? Path { get; set; }

    public string? Text { get; set; }

    public string? Alt { get; set; }

    public string? AttachedFileName { get; set; }

    public int? Position { get; set; }

    /// <summary>As the form writes it, with a point: the binder would read it as people of the request's language write numbers.</summary>
    public string? X { get; set; }

    public string? Y { get; set; }

    public bool Removed { get; set; }

    internal Anchor? Point() => Number(X) is { } x && Number(Y) is { } y ? new() { X = x, Y = y } : null;

    private static float? Number(string? text)
        => float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && float.IsFinite(number) ? number : null;
}
