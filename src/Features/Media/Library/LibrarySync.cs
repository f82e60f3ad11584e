using OrchardCore.FileStorage;
using OrchardCore.Media;
using YesSql;
using YesSql.Services;

namespace Sapling.Media.Library;

/// <summary>Brings the index of one folder in step with the disk, a limited number of changes at a time.</summary>
internal sealed class LibrarySync(ISession session, IMediaFileStore store)
{
    private const int PathsAtOnce = 200;

    /// <summary>Whether the index of the folder is what was last found on the disk.</summary>
    public async Task<bool> IsFreshAsync(string folder)
    {
        var directory = await store.GetDirectoryInfoAsync(folder);
        var known = await session.QueryIndex<LibraryFolderIndex>(x => x.Path == folder).FirstOrDefaultAsync();
        return directory is null ? known is null : known is not null && known.Stamp == directory.LastModifiedUtc.Ticks;
    }

    /// <summary>Whether that holds for all folders below it, too.</summary>
    public async Task<bool> IsFreshBelowAsync(string folder)
    {
        if (!await IsFreshAsync(folder))
        {
            return false;
        }

        var start = folder.Length == 0 ? folder : folder + "/";
        foreach (var row in await session.QueryIndex<LibraryFolderIndex>(x => x.Path != folder && x.Path.StartsWith(start)).ListAsync())
        {
            if ((await store.GetDirectoryInfoAsync(row.Path))?.LastModifiedUtc.Ticks != row.Stamp)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The folders in the folder, as the index knows them.</summary>
    public async Task<IReadOnlyList<string>> ChildrenAsync(string folder)
        => [.. (await session.QueryIndex<LibraryFolderIndex>(x => x.Parent == folder).ListAsync()).Select(row => row.Path)];

    /// <summary>Makes at most <paramref name="limit"/> changes to the index. True when nothing is left to do.</summary>
    public async Task<bool> SyncAsync(string folder, int limit, CancellationToken cancellationToken = default)
    {
        if (await store.GetDirectoryInfoAsync(folder) is not { } directory)
        {
            return await ForgetAsync(folder, limit, cancellationToken);
        }

        // Taken before the folder is read: what changes meanwhile makes the stamp old, and the folder is read again.
        var stamp = directory.LastModifiedUtc.Ticks;
        var record = await FolderAsync(folder);
        if (record?.Stamp == stamp)
        {
            return true;
        }

        var found = new Dictionary<string, IFileStoreEntry>(StringComparer.Ordinal);
        var below = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var entry in store.GetDirectoryContentAsync(folder).WithCancellation(cancellationToken))
        {
            if (entry.IsDirectory)
            {
                below.Add(entry.Path);
            }
            else
            {
                found[entry.Path] = entry;
            }
        }

        var changes = await FilesAsync(folder, found, limit, cancellationToken);
        changes += await FoldersAsync(folder, below, limit - changes, cancellationToken);
        if (changes >= limit)
        {
            return false;
        }

        record ??= new LibraryFolder { Path = folder };
        record.Stamp = stamp;
        await session.SaveAsync(record);
        return true;
    }

    public Task<LibraryFolder?> FolderAsync(string folder)
        => session.Query<LibraryFolder, LibraryFolderIndex>(x => x.Path == folder).FirstOrDefaultAsync();

    /// <summary>What is to be known of a file before it was read.</summary>
    public static LibraryFile Describe(IFileStoreEntry entry)
    {
        var file = new LibraryFile { Size = entry.Length, ModifiedUtc = entry.LastModifiedUtc };
        file.MoveTo(entry.Path);
        return file;
    }

    private async Task<int> FilesAsync(string folder, Dictionary<string, IFileStoreEntry> found, int limit, CancellationToken cancellationToken)
    {
        var stale = new List<string>();
        var rows = await session.QueryIndex<LibraryFileIndex>(x => x.Folder == folder).ListAsync(cancellationToken);
        foreach (var group in rows.GroupBy(row => row.Path, StringComparer.Ordinal))
        {
            if (!found.TryGetValue(group.Key, out var entry) || group.Skip(1).Any() || !IsSame(group.First(), entry))
            {
                stale.Add(group.Key);
            }
            else
            {
                found.Remove(group.Key);
            }
        }

        var changes = 0;
        foreach (var batch in stale.Take(limit).Chunk(PathsAtOnce))
        {
            var files = await session.Query<LibraryFile, LibraryFileIndex>(x => x.Path.IsIn(batch)).ListAsync(cancellationToken);
            foreach (var group in files.GroupBy(file => file.Path, StringComparer.Ordinal))
            {
                await RenewAsync(group, found);
                changes++;
            }
        }

        foreach (var entry in found.Values.Where(entry => !stale.Contains(entry.Path)).Take(limit - changes))
        {
            await session.SaveAsync(Describe(entry), cancellationToken: cancellationToken);
            changes++;
        }

        return changes;
    }

    private async Task RenewAsync(IEnumerable<LibraryFile> known, Dictionary<string, IFileStoreEntry> found)
    {
        LibraryFile? kept = null;
        foreach (var file in known)
        {
            if (kept is not null || !found.TryGetValue(file.Path, out var entry))
            {
                session.Delete(file);
                continue;
            }

            kept = file;
            file.Size = entry.Length;
            file.ModifiedUtc = entry.LastModifiedUtc;
            file.Hash = string.Empty;
            file.Width = file.Height = 0;
            await session.SaveAsync(file);
        }
    }

    private async Task<int> FoldersAsync(string folder, HashSet<string> below, int limit, CancellationToken cancellationToken)
    {
        var changes = 0;
        foreach (var row in await session.QueryIndex<LibraryFolderIndex>(x => x.Parent == folder).ListAsync(cancellationToken))
        {
            if (!below.Remove(row.Path) && changes < limit)
            {
                await ForgetAsync(row.Path, int.MaxValue, cancellationToken);
                changes++;
            }
        }

        foreach (var path in below.Take(limit - changes))
        {
            await session.SaveAsync(new LibraryFolder { Path = path }, cancellationToken: cancellationToken);
            changes++;
        }

        return changes;
    }

    private async Task<bool> ForgetAsync(string folder, int limit, CancellationToken cancellationToken)
    {
        // The database does not tell capitals from others: what is kept of another folder's files must not go with this one's.
        var start = folder + "/";
        var paths = (await session.QueryIndex<LibraryFileIndex>(x => x.Folder == folder || x.Folder.StartsWith(start)).ListAsync(cancellationToken))
            .Select(row => row.Path).Where(path => LibraryPath.IsIn(path, folder)).Distinct(StringComparer.Ordinal).Take(limit).ToList();
        foreach (var batch in paths.Chunk(PathsAtOnce))
        {
            foreach (var file in await session.Query<LibraryFile, LibraryFileIndex>(x => x.Path.IsIn(batch)).ListAsync(cancellationToken))
            {
                session.Delete(file);
            }
        }

        if (paths.Count >= limit)
        {
            return false;
        }

        foreach (var record in await session.Query<LibraryFolder, LibraryFolderIndex>(x => x.Path == folder || x.Path.StartsWith(start)).ListAsync(cancellationToken))
        {
            if (LibraryPath.IsIn(record.Path, folder))
            {
                session.Delete(record);
            }
        }

        return true;
    }

    // Databases keep fewer digits of a second than disks do.
    private static bool IsSame(LibraryFileIndex row, IFileStoreEntry entry)
        => row.Size == entry.Length && (row.ModifiedUtc - entry.LastModifiedUtc).Duration() < TimeSpan.FromSeconds(1);
}
