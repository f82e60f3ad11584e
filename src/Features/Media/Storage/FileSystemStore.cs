using Microsoft.Extensions.Logging;
using Sapling.Media.Storage;

namespace OrchardCore.FileStorage.FileSystem;

/// <summary>Contract: Orchard Core 3.0. Files under one folder of the disk; no path leads out of it.</summary>
public class FileSystemStore : IFileStore, IPhysicalFiles
{
    private readonly string _root;
    private readonly ILogger _logger;

    public FileSystemStore(string fileSystemPath, ILogger<FileSystemStore> logger)
    {
        _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(fileSystemPath));
        _logger = logger;
    }

    public Task<IFileStoreEntry?> GetFileInfoAsync(string path)
    {
        if (StorePath.TryNormalize(path, out var normalized, out _) && normalized.Length > 0)
        {
            var file = new FileInfo(Physical(normalized));
            if (file.Exists)
            {
                return Task.FromResult<IFileStoreEntry?>(new FileSystemStoreEntry(normalized, file));
            }
        }

        return Task.FromResult<IFileStoreEntry?>(null);
    }

    public Task<IFileStoreEntry?> GetDirectoryInfoAsync(string path)
    {
        if (StorePath.TryNormalize(path, out var normalized, out _))
        {
            var directory = new DirectoryInfo(Physical(normalized));
            if (directory.Exists || normalized.Length == 0)
            {
                return Task.FromResult<IFileStoreEntry?>(new FileSystemStoreEntry(normalized, directory));
            }
        }

        return Task.FromResult<IFileStoreEntry?>(null);
    }

    public IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string? path = null, bool includeSubDirectories = false)
        => Content(Normalize(path), includeSubDirectories).ToAsyncEnumerable();

    public Task<bool> TryCreateDirectoryAsync(string path)
    {
        var normalized = Normalize(path);
        var physical = Physical(normalized);
        if (File.Exists(physical))
        {
            throw new FileStoreException($"Cannot create the directory '{normalized}': a file has this name.");
        }

        if (Directory.Exists(physical))
        {
            return Task.FromResult(false);
        }

        CreateDirectory(physical, normalized);
        return Task.FromResult(true);
    }

    public Task<bool> TryDeleteFileAsync(string path)
    {
        var physical = Physical(Normalize(path));
        if (!File.Exists(physical))
        {
            return Task.FromResult(false);
        }

        File.Delete(physical);
        return Task.FromResult(true);
    }

    public Task<bool> TryDeleteDirectoryAsync(string path)
    {
        var normalized = Normalize(path);
        if (normalized.Length == 0)
        {
            throw new FileStoreException("The root directory cannot be deleted.");
        }

        var physical = Physical(normalized);
        if (!Directory.Exists(physical))
        {
            return Task.FromResult(false);
        }

        Directory.Delete(physical, recursive: true);
        return Task.FromResult(true);
    }

    public Task MoveFileAsync(string oldPath, string newPath)
    {
        var (source, target, normalized) = Prepare(oldPath, newPath);
        if (!FreePlace.TryTake(source, target))
        {
            throw new ExistsFileStoreException($"Cannot move to '{normalized}': the name is taken.");
        }

        return Task.CompletedTask;
    }

    public async Task CopyFileAsync(string srcPath, string dstPath)
    {
        Prepare(srcPath, dstPath);
        await using var source = await GetFileStreamAsync(srcPath);
        await CreateFileFromStreamAsync(dstPath, source);
    }

    public Task<Stream> GetFileStreamAsync(string path)
    {
        var normalized = Normalize(path);
        try
        {
            return Task.FromResult<Stream>(new FileStream(Physical(normalized), new FileStreamOptions
            {
                Mode = FileMode.Open,
                Access = FileAccess.Read,
                Share = FileShare.ReadWrite | FileShare.Delete,
                Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
            }));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new FileStoreException($"Cannot open the file '{normalized}': it does not exist or cannot be read.", exception);
        }
    }

    public Task<Stream> GetFileStreamAsync(IFileStoreEntry fileStoreEntry) => GetFileStreamAsync(fileStoreEntry.Path);

    public async Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false)
    {
        var normalized = Normalize(path);
        if (normalized.Length == 0)
        {
            throw new FileStoreException("A file needs a name.");
        }

        var physical = Physical(normalized);
        if (Directory.Exists(physical))
        {
            throw new ExistsFileStoreException($"Cannot create the file '{normalized}': a directory has this name.");
        }

        if (!overwrite && File.Exists(physical))
        {
            throw new ExistsFileStoreException($"Cannot create the file '{normalized}': it exists.");
        }

        var folder = Path.GetDirectoryName(physical)!;
        CreateDirectory(folder, normalized);

        // Readers never see half a file: it is written beside its place and moved in.
        var temporary = Path.Combine(folder, StorePath.TemporaryPrefix + Guid.NewGuid().ToString("N"));
        try
        {
            await using (var output = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 81920, FileOptions.Asynchronous))
            {
                await inputStream.CopyToAsync(output);
                await output.FlushAsync();
                RandomAccess.FlushToDisk(output.SafeFileHandle);
            }

            if (overwrite)
            {
                File.Move(temporary, physical, overwrite: true);
            }
            else if (!FreePlace.TryTake(temporary, physical))
            {
                throw new ExistsFileStoreException($"Cannot create the file '{normalized}': it exists.");
            }
        }
        finally
        {
            DeleteTemporary(temporary);
        }

        return normalized;
    }

    public Task<long?> GetPermittedStorageAsync() => Task.FromResult<long?>(null);

    string? IPhysicalFiles.GetPhysicalPath(string path)
        => StorePath.TryNormalize(path, out var normalized, out _) && normalized.Length > 0 ? Physical(normalized) : null;

    private IEnumerable<IFileStoreEntry> Content(string directory, bool deep)
    {
        var info = new DirectoryInfo(Physical(directory));
        if (!info.Exists)
        {
            yield break;
        }

        var entries = info.EnumerateFileSystemInfos()
            .Where(e => !e.Name.StartsWith(StorePath.TemporaryPrefix, StringComparison.Ordinal))
            .Select(e => DiskNames.Addressable(e, directory, _logger))
            .OfType<FileSystemInfo>()
            .OrderBy(e => e is FileInfo)
            .ThenBy(e => e.Name, StringComparer.OrdinalIgnoreCase);

        foreach (var entry in entries)
        {
            var path = directory.Length == 0 ? entry.Name : directory + "/" + entry.Name;
            yield return new FileSystemStoreEntry(path, entry);
            if (deep && entry is DirectoryInfo)
            {
                foreach (var child in Content(path, deep))
                {
                    yield return child;
                }
            }
        }
    }

    private (string Source, string Target, string Normalized) Prepare(string from, string to)
    {
        var normalizedFrom = Normalize(from);
        var normalizedTo = Normalize(to);
        var source = Physical(normalizedFrom);
        var target = Physical(normalizedTo);
        if (!File.Exists(source))
        {
            throw new FileStoreException($"The file '{normalizedFrom}' does not exist.");
        }

        if (File.Exists(target) || Directory.Exists(target))
        {
            throw new ExistsFileStoreException($"The name '{normalizedTo}' is taken.");
        }

        CreateDirectory(Path.GetDirectoryName(target)!, normalizedTo);
        return (source, target, normalizedTo);
    }

    private static void CreateDirectory(string physical, string path)
    {
        try
        {
            Directory.CreateDirectory(physical);
        }
        catch (IOException exception)
        {
            throw new FileStoreException($"Cannot create the directory of '{path}': a part of the path is a file.", exception);
        }
    }

    private void DeleteTemporary(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _logger.LogWarning(exception, "The temporary file {File} could not be deleted; it can be removed by hand.", temporary);
        }
    }

    private static string Normalize(string? path)
        => StorePath.TryNormalize(path, out var normalized, out var reason)
            ? normalized
            : throw new FileStoreException($"The path is refused: {reason}.");

    private string Physical(string normalized) => normalized.Length == 0 ? _root : Path.Join(_root, normalized);
}
