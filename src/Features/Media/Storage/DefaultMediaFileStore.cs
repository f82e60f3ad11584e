using Microsoft.Extensions.Logging;
using OrchardCore.FileStorage;
using OrchardCore.Media.Events;
using Sapling.Media.Storage;

namespace OrchardCore.Media.Core;

/// <summary>Contract: Orchard Core 3.0. A media library over any file store, with events and public URLs.</summary>
public class DefaultMediaFileStore : IMediaFileStore, IPhysicalFiles
{
    private readonly IFileStore _fileStore;
    private readonly string _requestBasePath;
    private readonly string _cdnBaseUrl;
    private readonly IMediaEventHandler[] _handlers;
    private readonly IMediaCreatingEventHandler[] _creatingHandlers;
    private readonly ILogger _logger;

    public DefaultMediaFileStore(
        IFileStore fileStore,
        string requestBasePath,
        string cdnBaseUrl,
        IEnumerable<IMediaEventHandler> mediaEventHandlers,
        IEnumerable<IMediaCreatingEventHandler> mediaCreatingEventHandlers,
        ILogger<DefaultMediaFileStore> logger)
    {
        _fileStore = fileStore;
        _requestBasePath = requestBasePath.TrimEnd('/');
        _cdnBaseUrl = cdnBaseUrl?.TrimEnd('/') ?? string.Empty;
        _handlers = mediaEventHandlers.ToArray();
        _creatingHandlers = mediaCreatingEventHandlers.ToArray();
        _logger = logger;
    }

    public virtual Task<IFileStoreEntry?> GetFileInfoAsync(string path) => _fileStore.GetFileInfoAsync(path);

    public virtual Task<IFileStoreEntry?> GetDirectoryInfoAsync(string path) => _fileStore.GetDirectoryInfoAsync(path);

    public virtual IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string? path = null, bool includeSubDirectories = false)
        => _fileStore.GetDirectoryContentAsync(path, includeSubDirectories);

    public virtual async Task<bool> TryCreateDirectoryAsync(string path)
    {
        var creating = new MediaCreatingContext { Path = path };
        await NotifyAsync(h => h.MediaCreatingDirectoryAsync(creating));
        var result = await _fileStore.TryCreateDirectoryAsync(path);
        var created = new MediaCreatedContext { Path = path, Result = result };
        await NotifyAsync(h => h.MediaCreatedDirectoryAsync(created));
        return result;
    }

    public virtual async Task<bool> TryDeleteFileAsync(string path)
    {
        var deleting = new MediaDeletingContext { Path = path };
        await NotifyAsync(h => h.MediaDeletingFileAsync(deleting));
        var result = await _fileStore.TryDeleteFileAsync(path);
        var deleted = new MediaDeletedContext { Path = path, Result = result };
        await NotifyAsync(h => h.MediaDeletedFileAsync(deleted));
        return result;
    }

    public virtual async Task<bool> TryDeleteDirectoryAsync(string path)
    {
        var deleting = new MediaDeletingContext { Path = path };
        await NotifyAsync(h => h.MediaDeletingDirectoryAsync(deleting));
        var result = await _fileStore.TryDeleteDirectoryAsync(path);
        var deleted = new MediaDeletedContext { Path = path, Result = result };
        await NotifyAsync(h => h.MediaDeletedDirectoryAsync(deleted));
        return result;
    }

    public virtual async Task MoveFileAsync(string oldPath, string newPath)
    {
        var context = new MediaMoveContext { OldPath = oldPath, NewPath = newPath };
        await NotifyAsync(h => h.MediaMovingAsync(context));
        await _fileStore.MoveFileAsync(oldPath, newPath);
        await NotifyAsync(h => h.MediaMovedAsync(context));
    }

    public virtual Task CopyFileAsync(string srcPath, string dstPath) => _fileStore.CopyFileAsync(srcPath, dstPath);

    public virtual Task<Stream> GetFileStreamAsync(string path) => _fileStore.GetFileStreamAsync(path);

    public virtual Task<Stream> GetFileStreamAsync(IFileStoreEntry fileStoreEntry) => _fileStore.GetFileStreamAsync(fileStoreEntry);

    public virtual async Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false)
    {
        var context = new MediaCreatingContext { Path = path };
        var current = inputStream;
        var replaced = new List<Stream>();
        try
        {
            // A handler that refuses the file throws: unlike notifications, its errors must stop the write.
            foreach (var handler in _creatingHandlers)
            {
                var next = await handler.MediaCreatingAsync(context, current);
                if (!ReferenceEquals(next, current))
                {
                    replaced.Add(next);
                    current = next;
                }
            }

            return await _fileStore.CreateFileFromStreamAsync(context.Path, current, overwrite);
        }
        finally
        {
            foreach (var stream in replaced)
            {
                await stream.DisposeAsync();
            }
        }
    }

    public async Task<long?> GetPermittedStorageAsync()
    {
        var context = new MediaPermittedStorageContext { PermittedStorage = await _fileStore.GetPermittedStorageAsync() };
        await NotifyAsync(h => h.MediaPermittedStorageAsync(context));
        return context.PermittedStorage;
    }

    public virtual string MapPathToPublicUrl(string path)
        => $"{_cdnBaseUrl}{_requestBasePath}/{_fileStore.NormalizeAndEscapePath(path)}";

    string? IPhysicalFiles.GetPhysicalPath(string path) => (_fileStore as IPhysicalFiles)?.GetPhysicalPath(path);

    private async Task NotifyAsync(Func<IMediaEventHandler, Task> notify)
    {
        foreach (var handler in _handlers)
        {
            try
            {
                await notify(handler);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                _logger.LogError(exception, "The media event handler {Handler} failed.", handler.GetType().FullName);
            }
        }
    }
}
