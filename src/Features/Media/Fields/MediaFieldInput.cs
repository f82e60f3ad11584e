using System.Text.Json;
using Microsoft.AspNetCore.Http;
using OrchardCore.Media.ViewModels;

namespace Sapling.Media.Fields;

/// <summary>What the editor sends: rows of a plain form, or the same as JSON in <see cref="Paths"/> from a script.</summary>
internal sealed class MediaFieldInput
{
    public string? Paths { get; set; }

    public List<MediaFieldRow> Rows { get; set; } = [];

    public List<IFormFile> Uploads { get; set; } = [];

    /// <summary>The files in their order, without those that were taken out.</summary>
    public List<EditMediaFieldItemInfo> Items()
    {
        if (!string.IsNullOrWhiteSpace(Paths))
        {
            return Parse(Paths).Where(i => !i.IsRemoved && !string.IsNullOrWhiteSpace(i.Path)).ToList();
        }

        return Rows
            .Where(r => !r.Removed && !string.IsNullOrWhiteSpace(r.Path))
            .OrderBy(r => r.Position ?? int.MaxValue)
            .Select(r => new EditMediaFieldItemInfo
            {
                Path = r.Path!.Trim().TrimStart('/'),
                MediaText = r.Text?.Trim().Normalize(),
                Anchor = r is { X: { } x, Y: { } y } ? new() { X = Math.Clamp(x, 0, 1), Y = Math.Clamp(y, 0, 1) } : null,
                AttachedFileName = r.AttachedFileName,
            })
            .ToList();
    }

    private static List<EditMediaFieldItemInfo> Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<List<EditMediaFieldItemInfo>>(json, JOptions.CamelCase) ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}

/// <summary>One row of the form.</summary>
internal sealed class MediaFieldRow
{
    public string? Path { get; set; }

    public string? Text { get; set; }

    public string? AttachedFileName { get; set; }

    public int? Position { get; set; }

    public float? X { get; set; }

    public float? Y { get; set; }

    public bool Removed { get; set; }
}
