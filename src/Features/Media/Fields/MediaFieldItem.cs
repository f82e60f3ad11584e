using OrchardCore.Media.Fields;
using OrchardCore.Media.ViewModels;
using Sapling.Data.Stores;

namespace Sapling.Media.Fields;

/// <summary>One file as the editor's script shows and sends it: with an alternative text and the addresses of its pictures.</summary>
internal sealed class MediaFieldItem : EditMediaFieldItemInfo
{
    /// <summary>What the picture shows, when the caption does not say it.</summary>
    public string? AltText { get; set; }

    public string? Name { get; set; }

    public string? Url { get; set; }

    public string? Thumbnail { get; set; }

    /// <summary>The texts as they are stored: composed, without spaces around them.</summary>
    public MediaFieldItem Tidy()
    {
        Path = Path?.Trim().TrimStart('/');
        MediaText = MediaText?.Trim().Composed();
        AltText = AltText?.Trim().Composed();
        AttachedFileName = AttachedFileName?.Composed();
        Anchor = Anchor is null ? null : new Anchor { X = Math.Clamp(Anchor.X, 0, 1), Y = Math.Clamp(Anchor.Y, 0, 1) };
        return this;
    }
}
