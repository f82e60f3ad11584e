using OrchardCore.Media;
using Sapling.Media.Library;
using Sapling.Media.Types;
using Sapling.Media.Uploads;

namespace Sapling.Media.Screens;

/// <summary>A file as scripts get it.</summary>
internal sealed record FileAnswer(string Path, string Name, string Folder, string Url, string? Thumbnail, string Kind, long Size, string SizeText, int Width, int Height, string Alt, FileFocus? Anchor, DateTime ModifiedUtc)
{
    private const string ThumbnailQuery = "?width=240&height=240&rmode=max";

    public static FileAnswer Of(LibraryFileIndex file, IMediaFileStore store)
        => Of(store, file.Path, file.Name, file.Folder, file.Size, file.Width, file.Height, file.Alt, FileFocus.Of(file.FocusX, file.FocusY), file.ModifiedUtc);

    public static FileAnswer Of(LibraryFile file, IMediaFileStore store)
        => Of(store, file.Path, file.Name, file.Folder, file.Size, file.Width, file.Height, file.Alt, FileFocus.Of(file.FocusX, file.FocusY), file.ModifiedUtc);

    /// <summary>The address of a small picture of the file, or null when there is none.</summary>
    public static string? ThumbnailOf(string path, IMediaFileStore store)
        => FileTypes.IsRaster(path) ? store.MapPathToPublicUrl(path) + ThumbnailQuery : null;

    private static FileAnswer Of(IMediaFileStore store, string path, string name, string folder, long size, int width, int height, string alt, FileFocus? focus, DateTime modified)
        => new(path, name, folder, store.MapPathToPublicUrl(path), ThumbnailOf(path, store), FileKinds.Of(name), size, FileSizeText.Of(size), width, height, alt, focus, modified);
}

/// <summary>What crops of a picture keep, from 0 to 1.</summary>
internal sealed record FileFocus(double X, double Y)
{
    public static FileFocus? Of(double? x, double? y) => x is { } left && y is { } top ? new(left, top) : null;
}
