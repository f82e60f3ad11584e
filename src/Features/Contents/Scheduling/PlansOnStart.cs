using Microsoft.Extensions.Logging;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace Sapling.Contents.Scheduling;

/// <summary>What fell due while the tenant was down is done before it answers its first request.</summary>
internal sealed class PlansOnStart(IEnumerable<IBackgroundTask> tasks, IServiceProvider services, ShellSettings settings, ILogger<PlansOnStart> logger) : ModularTenantEvents
{
    public override async Task ActivatedAsync()
    {
        if (!settings.IsRunning())
        {
            return;
        }

        foreach (var task in tasks.OfType<PlannedTask>().OrderBy(task => task.Order))
        {
            try
            {
                await task.DoWorkAsync(services, CancellationToken.None);
            }
            catch (Exception exception)
            {
                // A site without its plans is better than no site; the task runs again in a minute.
                logger.LogError(exception, "What was planned for the time when the tenant was down could not be made up for.");
            }
        }
    }
}
