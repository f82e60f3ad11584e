namespace OrchardCore.BackgroundTasks;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IBackgroundTaskEventHandler
{
    Task ExecutedAsync(BackgroundTaskEventContext context, CancellationToken cancellationToken);
    Task ExecutingAsync(BackgroundTaskEventContext context, CancellationToken cancellationToken);
}
