using Microsoft.Extensions.Localization;
using OrchardCore.FileStorage;
using OrchardCore.Media;
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

        var wanted = names.NormalizeFileName(stem + extension.ToLowerInvariant());

        var target = LibraryPath.Join(folder, wanted);
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
        file.Alt = (alt ?? string.Empty).Trim().Normalize();
        file.FocusX = left is { } x && top is not null ? Math.Clamp(x, 0, 100) / 100d : null;
        file.FocusY = left is not null && top is { } y ? Math.Clamp(y, 0, 100) / 100d : null;
        await session.SaveAsync(file);
    }

    public async Task<string> CreateFolderAsync(string parent, string name)
    {
        var path = FolderPath(parent, name);
        if (!await store.TryCreateDirectoryAsync(path))
        {
            throw new ExistsFileStoreException(S["There is a folder '{0}' already.", path]);
        }

        return path;
    }

    /// <summary>Renames a folder with all it holds. Gives its new path and how many items follow.</summary>
    public async Task<(string Path, int Items)> RenameFolderAsync(string folder, string name)
    {
        var target = FolderPath(LibraryPath.Split(folder).Folder, name);
        if (target == folder)
        {
            return (folder, 0);
        }

        if (await store.GetDirectoryInfoAsync(target) is not null || await store.GetFileInfoAsync(target) is not null)
        {
            throw new ExistsFileStoreException(S["There is a folder '{0}' already.", target]);
        }

        var moves = new List<(string, string)>();
        var folders = new List<string> { target };
        await foreach (var entry in store.GetDirectoryContentAsync(folder, includeSubDirectories: true))
        {
            var moved = target + entry.Path[folder.Length..];
            if (entry.IsDirectory)
            {
                folders.Add(moved);
            }
            else
            {
                moves.Add((entry.Path, moved));
            }
        }

        foreach (var path in folders)
        {
            await store.TryCreateDirectoryAsync(path);
        }

        var items = await MoveAsync(moves);
        await store.TryDeleteDirectoryAsync(folder);
        return (target, items);
    }

    public Task<bool> DeleteFolderAsync(string folder) => store.TryDeleteDirectoryAsync(folder);

    private async Task<int> MoveAsync(IReadOnlyList<(string From, string To)> moves)
    {
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

        var fresh = await stamps.FreshAsync(moves.SelectMany(move => new[] { LibraryPath.Split(move.From).Folder, LibraryPath.Split(move.To).Folder }));
        foreach (var (from, to) in moves)
        {
            await store.MoveFileAsync(from, to);
        }

        await stamps.RenewAsync(fresh);
        return await usages.FollowAsync(moves.ToDictionary(move => move.From, move => move.To, StringComparer.Ordinal));
    }

    private string FolderPath(string parent, string name)
    {
        var normalized = names.NormalizeFolderName(name.Trim());
        return normalized.Length > 0 && !normalized.Contains('/') && StorePath.TryNormalize(LibraryPath.Join(parent, normalized), out var path, out _)
            ? path
            : throw new FileStoreException(S["'{0}' is not a name that a folder may have.", name]);
    }
}
