using System.Globalization;
using System.Security.Claims;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using Sapling.Media.Types;

namespace Sapling.Media.Editing;

/// <summary>A page of the pictures of a folder, newest first.</summary>
internal sealed record PicturePage(IReadOnlyList<string> Folders, IReadOnlyList<EditorPicture> Pictures, bool More);

/// <summary>Lists pictures to choose from, straight from the store.</summary>
internal sealed class PictureList(IMediaFileStore store, EditorPictures pictures, PictureFolders folders)
{
    private const int PageSize = 40;
    private const CompareOptions Loose = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    public async Task<PicturePage> ReadAsync(string folder, string? text, int page, ClaimsPrincipal user)
    {
        var inside = new List<string>();
        var found = new List<IFileStoreEntry>();
        text = text?.Trim();
        var searches = !string.IsNullOrEmpty(text);

        await foreach (var entry in store.GetDirectoryContentAsync(folder, includeSubDirectories: searches))
        {
            if (entry.IsDirectory)
            {
                if (!searches && await folders.MaySeeAsync(user, entry.Path))
                {
                    inside.Add(entry.Path);
                }
            }
            else if (FileTypes.IsRaster(entry.Path) && Names(entry, text) && await folders.MaySeeAsync(user, entry.DirectoryPath))
            {
                found.Add(entry);
            }
        }

        var shown = found.OrderByDescending(entry => entry.LastModifiedUtc).ThenBy(entry => entry.Path, StringComparer.Ordinal)
            .Skip((Math.Max(1, page) - 1) * PageSize).Take(PageSize + 1).ToList();
        var described = new List<EditorPicture>(PageSize);

        foreach (var entry in shown.Take(PageSize))
        {
            described.Add(await pictures.DescribeAsync(entry.Path));
        }

        return new(inside, described, shown.Count > PageSize);
    }

    private static bool Names(IFileStoreEntry entry, string? text)
        => string.IsNullOrEmpty(text) || CultureInfo.InvariantCulture.CompareInfo.IndexOf(entry.Name, text, Loose) >= 0;
}
