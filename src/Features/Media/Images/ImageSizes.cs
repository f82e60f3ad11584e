using System.Collections.Concurrent;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using Sapling.Media.Types;

namespace Sapling.Media.Images;

/// <summary>Sizes of pictures, so that pages can reserve their place before they are loaded.</summary>
internal sealed class ImageSizes
{
    private const int MaxRemembered = 20_000;

    private readonly ConcurrentDictionary<string, (long Stamp, ImageSize? Size)> _known = new(StringComparer.Ordinal);

    /// <summary>The size of the picture at the path, or null when it is none.</summary>
    public async ValueTask<ImageSize?> GetAsync(IMediaFileStore store, string path)
    {
        if (!FileTypes.IsRaster(path) || await store.GetFileInfoAsync(path) is not { } entry)
        {
            return null;
        }

        var stamp = HashCode.Combine(entry.LastModifiedUtc.Ticks, entry.Length);
        if (_known.TryGetValue(entry.Path, out var known) && known.Stamp == stamp)
        {
            return known.Size;
        }

        var size = await ReadAsync(store, entry);
        if (_known.Count >= MaxRemembered)
        {
            _known.Clear();
        }

        _known[entry.Path] = (stamp, size);
        return size;
    }

    private static async Task<ImageSize?> ReadAsync(IMediaFileStore store, IFileStoreEntry entry)
    {
        await using var stream = await store.GetFileStreamAsync(entry);
        return await Task.Run(() => ImageSize.Read(stream));
    }
}
