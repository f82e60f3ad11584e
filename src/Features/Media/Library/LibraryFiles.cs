using Microsoft.Extensions.Localization;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using Sapling.Data.Stores;
using Sapling.Media.Storage;
using Sapling.Media.Usage;
using YesSql;

namespace Sapling.Media.Library;

/// <summary>Moves, renames and deletes, and lets content follow.</summary>
internal sealed class LibraryFiles(
    ISession session,
    IMediaFileStore store,
    IMediaNameNormalizerService names,
    LibraryStamps stamps,
    MediaUsages usages,
    IStringLocalizer<LibraryFiles> S)
{
    /// <summary>Renames a file within its folder; the extension stays. Gives its new path and how many items follow.</summary>
    public async Task<(string Path, int Items)> RenameAsync(string path, string name)
    {
        var (folder, old) = LibraryPath.Split(path);
        var extension = Path.GetExtension(old);
        var stem = name.Trim();
        if (stem.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
        {
            stem = stem[..^extension.Length];
        }

        if (stem.Length == 0 || stem.IndexOfAny(['/', '\\']) >= 0)
        {
            throw new FileStoreException(S["'{0}' is not a name that a file may have. Write one without slashes; to put it elsewhere, move it.", name]);
        }

        var wanted = LibraryPath.Join(folder, names.NormalizeFileName(stem + extension.ToLowerInvariant()));
        if (!StorePath.TryNormalize(wanted, out var target, out _))
        {
            throw new FileStoreException(S["'{0}' is not a name that a file may have. Write another one.", name]);
        }

        return target == path ? (path, 0) : (target, await MoveAsync([(path, target)]));
    }

    /// <summary>Moves files to a folder and returns how many items follow.</summary>
    public Task<int> MoveToAsync(IEnumerable<string> paths, string folder)
        => MoveAsync(paths.Select(path => (path, LibraryPath.Join(folder, LibraryPath.Split(path).Name))).Where(move => move.path != move.Item2).ToList());

    public async Task<int> DeleteAsync(IReadOnlyList<string> paths)
    {
        var fresh = await stamps.FreshAsync(paths.Select(path => LibraryPath.Split(path).Folder));
        var count = 0;
        foreach (var path in paths)
        {
            if (await store.TryDeleteFileAsync(path))
            {
                count++;
            }
        }

        await stamps.RenewAsync(fresh);
        return count;
    }

    /// <summary>Says what the file shows, for those who do not see it, and what of it crops must keep, in percent from the left and the top.</summary>
    public async Task DescribeAsync(LibraryFile file, string? alt, int? left, int? top)
    {
        file.Alt = (alt ?? string.Empty).Trim().Composed();
        file.FocusX = left is { } x && top is not null ? Math.Clamp(x, 0, 100) / 100d : null;
        file.FocusY = left is not null && top is { } y ? Math.Clamp(y, 0, 100) / 100d : null;
        await session.SaveAsync(file);
    }

    public async Task CreateFolderAsync(string path)
    {
        if (await store.GetFileInfoAsync(path) is not null || !await store.TryCreateDirectoryAsync(path))
        {
            throw new ExistsFileStoreException(S["There is a folder '{0}' already.", path]);
        }
    }

    /// <summary>Where a folder of the name would be; <see cref="FileStoreException"/> when it can have no such name.</summary>
    public string FolderPath(string parent, string name)
    {
        var normalized = names.NormalizeFolderName(name.Trim());
        return normalized.Length > 0 && !normalized.Contains('/') && StorePath.TryNormalize(LibraryPath.Join(parent, normalized), out var path, out _)
            ? path
            : throw new FileStoreException(S["'{0}' is not a name that a folder may have.", name]);
    }

    /// <summary>Renames a folder with all it holds and returns how many items follow.</summary>
    public async Task<int> RenameFolderAsync(string folder, string target)
    {
        if (target == folder)
        {
            return 0;
        }

        if (await store.GetDirectoryInfoAsync(target) is not null || await store.GetFileInfoAsync(target) is not null)
        {
            throw new ExistsFileStoreException(S["There is a folder '{0}' already.", target]);
        }

        var moves = new List<(string, string)>();
        var folders = new List<string> { folder };
        await foreach (var entry in store.GetDirectoryContentAsync(folder, includeSubDirectories: true))
        {
            if (entry.IsDirectory)
            {
                folders.Add(entry.Path);
            }
            else
            {
                moves.Add((entry.Path, Moved(entry.Path)));
            }
        }

        foreach (var path in folders)
        {
            await store.TryCreateDirectoryAsync(Moved(path));
        }

        var items = await MoveAsync(moves);
        await EmptyFolders.RemoveAsync(store, folders);
        return items;

        string Moved(string path) => target + path[folder.Length..];
    }

    public Task<bool> DeleteFolderAsync(string folder) => store.TryDeleteDirectoryAsync(folder);

    private async Task<int> MoveAsync(IReadOnlyList<(string From, string To)> moves)
    {
        if (moves.GroupBy(move => move.To, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } same)
        {
            throw new ExistsFileStoreException(S["Two of the files would be '{0}'; nothing was moved. Rename one of them first.", same.Key]);
        }

        foreach (var (from, to) in moves)
        {
            if (await store.GetFileInfoAsync(to) is not null)
            {
                throw new ExistsFileStoreException(S["There is a file '{0}' already; nothing was moved.", to]);
            }

            if (await store.GetFileInfoAsync(from) is null)
            {
                throw new FileStoreException(S["The file '{0}' is no longer there; nothing was moved.", from]);
            }
        }

        var items = 0;
        var fresh = await stamps.FreshAsync(moves.SelectMany(move => new[] { LibraryPath.Split(move.From).Folder, LibraryPath.Split(move.To).Folder }));
        var moved = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            foreach (var (from, to) in moves)
            {
                await store.MoveFileAsync(from, to);
                moved[from] = to;
            }

            await stamps.RenewAsync(fresh);
        }
        finally
        {
            // Somebody else may take a name in the middle of it: what was moved until then is where it is.
            items = await usages.FollowAsync(moved);
        }

        return items;
    }
}
