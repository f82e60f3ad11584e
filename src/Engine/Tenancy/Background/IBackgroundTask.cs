namespace OrchardCore.BackgroundTasks;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IBackgroundTask
{
    Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken);
}
