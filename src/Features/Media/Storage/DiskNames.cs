using Microsoft.Extensions.Logging;
using Sapling.Media.Library;

namespace Sapling.Media.Storage;

/// <summary>Names of what other programs put on the disk.</summary>
internal static class DiskNames
{
    /// <summary>The entry under the name by which it is asked for, which what came by other ways may not have. Null when it can have none: what cannot be opened is not listed.</summary>
    public static FileSystemInfo? Addressable(FileSystemInfo entry, string directory, ILogger logger)
    {
        if (!StorePath.TryNormalize(LibraryPath.Join(directory, entry.Name), out var path, out var reason))
        {
            logger.LogWarning("'{Path}' is left out of the media library: {Reason}. Rename it.", entry.FullName, reason);
            return null;
        }

        var (_, name) = LibraryPath.Split(path);
        if (name == entry.Name)
        {
            return entry;
        }

        var target = Path.Join(Path.GetDirectoryName(entry.FullName), name);
        try
        {
            if (entry is DirectoryInfo below)
            {
                below.MoveTo(target);
                return below;
            }

            if (FreePlace.TryTake(entry.FullName, target))
            {
                return new FileInfo(target);
            }

            logger.LogWarning("'{Path}' is left out of the media library: there is a file of this name already. Rename it.", entry.FullName);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            logger.LogWarning(exception, "'{Path}' is left out of the media library: its name could not be composed (NFC). Rename it.", entry.FullName);
        }

        return null;
    }
}
