using OrchardCore.Media;
using YesSql;

namespace Sapling.Media.Library;

/// <summary>
/// Keeps folders fresh over changes that the library makes itself and notes in the index: without it a folder of 100,000 files
/// would be compared with the disk after every upload.
/// </summary>
internal sealed class LibraryStamps(ISession session, IMediaFileStore store, LibrarySync sync)
{
    public async Task<IReadOnlyList<string>> FreshAsync(params IEnumerable<string> folders)
    {
        var fresh = new List<string>();
        foreach (var folder in folders.Distinct(StringComparer.Ordinal))
        {
            if (await sync.IsFreshAsync(folder) && await store.GetDirectoryInfoAsync(folder) is not null)
            {
                fresh.Add(folder);
            }
        }

        return fresh;
    }

    public async Task RenewAsync(IEnumerable<string> fresh)
    {
        foreach (var folder in fresh)
        {
            if (await sync.FolderAsync(folder) is { } record && await store.GetDirectoryInfoAsync(folder) is { } directory)
            {
                record.Stamp = directory.LastModifiedUtc.Ticks;
                await session.SaveAsync(record);
            }
        }
    }
}
