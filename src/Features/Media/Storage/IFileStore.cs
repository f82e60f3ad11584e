namespace OrchardCore.FileStorage;

/// <summary>Contract: Orchard Core 3.0. A store of files addressed by relative paths with '/' as separator.</summary>
public interface IFileStore
{
    /// <summary>The entry of a file, or null when there is none.</summary>
    Task<IFileStoreEntry?> GetFileInfoAsync(string path);

    /// <summary>The entry of a directory, or null when there is none. The root is "".</summary>
    Task<IFileStoreEntry?> GetDirectoryInfoAsync(string path);

    /// <summary>The entries of a directory, directories first, by name; nothing when it does not exist.</summary>
    IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string? path = null, bool includeSubDirectories = false);

    /// <summary>True when created, false when it existed; <see cref="FileStoreException"/> when a file is in the way.</summary>
    Task<bool> TryCreateDirectoryAsync(string path);

    /// <summary>True when deleted, false when there was none.</summary>
    Task<bool> TryDeleteFileAsync(string path);

    /// <summary>True when deleted with all it holds, false when there was none; the root cannot be deleted.</summary>
    Task<bool> TryDeleteDirectoryAsync(string path);

    /// <summary>Moves a file; <see cref="FileStoreException"/> when there is none, <see cref="ExistsFileStoreException"/> when the target is taken.</summary>
    Task MoveFileAsync(string oldPath, string newPath);

    /// <summary>Copies a file; errors as in <see cref="MoveFileAsync"/>.</summary>
    Task CopyFileAsync(string srcPath, string dstPath);

    /// <summary>Opens a file for reading; <see cref="FileStoreException"/> when there is none.</summary>
    Task<Stream> GetFileStreamAsync(string path);

    /// <summary>Opens a file for reading; <see cref="FileStoreException"/> when there is none.</summary>
    Task<Stream> GetFileStreamAsync(IFileStoreEntry fileStoreEntry);

    /// <summary>Writes a file whole or not at all and returns its path; <see cref="ExistsFileStoreException"/> when it exists and overwrite is false.</summary>
    Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false);

    /// <summary>Bytes that may still be stored, or null when there is no limit.</summary>
    Task<long?> GetPermittedStorageAsync() => Task.FromResult<long?>(null);
}
