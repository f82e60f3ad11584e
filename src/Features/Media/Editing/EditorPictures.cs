using OrchardCore.Media;
using Sapling.Media.Images;
using Sapling.Media.Types;

namespace Sapling.Media.Editing;

/// <summary>A picture as scripts of the editor know it.</summary>
/// <param name="Path">In the library.</param>
/// <param name="Url">Where readers get it.</param>
/// <param name="Name">For people.</param>
/// <param name="Width">In pixels; null when it is no picture.</param>
/// <param name="Thumbnail">A small picture of it; null when it is no picture.</param>
internal sealed record EditorPicture(string Path, string Url, string Name, int? Width, int? Height, string? Thumbnail);

/// <summary>Describes files of the library to the editor's scripts.</summary>
internal sealed class EditorPictures(IMediaFileStore store, ImageSizes sizes)
{
    public async Task<EditorPicture> DescribeAsync(string path, string? name = null)
    {
        var size = await sizes.GetAsync(store, path);
        return new(path, store.MapPathToPublicUrl(path), name ?? Path.GetFileName(path), size?.Width, size?.Height, Thumbnail(path));
    }

    /// <summary>Whole pictures, never cut: editors must see what they have.</summary>
    public string? Thumbnail(string path)
        => FileTypes.IsRaster(path) ? store.MapPathToPublicUrl(path) + "?width=240&height=240&rmode=max" : null;

    public string Url(string path) => store.MapPathToPublicUrl(path);
}
