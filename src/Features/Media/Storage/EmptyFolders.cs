using OrchardCore.Media;

namespace Sapling.Media.Storage;

/// <summary>Removes folders whose files went elsewhere, but nothing that is in them still: somebody may have put a file there meanwhile.</summary>
internal static class EmptyFolders
{
    public static async Task RemoveAsync(IMediaFileStore store, IEnumerable<string> folders)
    {
        foreach (var folder in folders.OrderByDescending(folder => folder.Length))
        {
            if ((store as IPhysicalFiles)?.GetPhysicalPath(folder) is { } physical)
            {
                Remove(physical);
            }
            else if (!await store.GetDirectoryContentAsync(folder).AnyAsync())
            {
                await store.TryDeleteDirectoryAsync(folder);
            }
        }
    }

    // The disk refuses to remove what is not empty, also of files that have no name the store could list.
    private static void Remove(string physical)
    {
        try
        {
            Directory.Delete(physical);
        }
        catch (IOException)
        {
        }
    }
}
