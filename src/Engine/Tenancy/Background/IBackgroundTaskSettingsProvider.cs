using Microsoft.Extensions.Primitives;

namespace OrchardCore.BackgroundTasks;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IBackgroundTaskSettingsProvider
{
    Task<BackgroundTaskSettings> GetSettingsAsync(IBackgroundTask task);
    IChangeToken ChangeToken { get; }
}
