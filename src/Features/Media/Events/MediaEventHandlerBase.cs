using OrchardCore.Media.Events;

namespace OrchardCore.Media.Core.Events;

/// <summary>Contract: Orchard Core 3.0. A media event handler that overrides what it needs.</summary>
public class MediaEventHandlerBase : IMediaEventHandler
{
    public virtual Task MediaDeletingFileAsync(MediaDeletingContext context) => Task.CompletedTask;

    public virtual Task MediaDeletedFileAsync(MediaDeletedContext context) => Task.CompletedTask;

    public virtual Task MediaDeletingDirectoryAsync(MediaDeletingContext context) => Task.CompletedTask;

    public virtual Task MediaDeletedDirectoryAsync(MediaDeletedContext context) => Task.CompletedTask;

    public Task MediaMovingAsync(MediaMoveContext context) => Task.CompletedTask;

    public virtual Task MediaMovedAsync(MediaMoveContext context) => Task.CompletedTask;

    public virtual Task MediaCreatingDirectoryAsync(MediaCreatingContext context) => Task.CompletedTask;

    public virtual Task MediaCreatedDirectoryAsync(MediaCreatedContext context) => Task.CompletedTask;
}
