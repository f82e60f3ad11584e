using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell.Scope;
using YesSql;

namespace Sapling.Contents.Scheduling;

/// <summary>
/// Does what is planned for now, each item in a scope of its own: one that fails, or that another node is just doing, leaves
/// the others alone. Plans are whole minutes, and the tasks run as each begins.
/// </summary>
internal abstract class PlannedTask(ILogger logger) : IBackgroundTask
{
    /// <summary>Where the task stands when several are made up for after a pause.</summary>
    internal abstract int Order { get; }

    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var due = await DueAsync(serviceProvider.GetRequiredService<ISession>(), cancellationToken);

        foreach (var id in due.Distinct().ToArray())
        {
            cancellationToken.ThrowIfCancellationRequested();

            try
            {
                await ShellScope.UsingChildScopeAsync(async scope =>
                {
                    await DoAsync(scope.ServiceProvider, id);
                    await scope.ServiceProvider.GetRequiredService<ISession>().SaveChangesAsync(cancellationToken);
                });
            }
            catch (ConcurrencyException)
            {
                logger.LogInformation("The content item {ContentItemId} was changed by somebody else or another node just when its plan was carried out. It is looked at again in a minute.", id);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.LogError(exception, "The plan of the content item {ContentItemId} could not be carried out. It is tried again each minute.", id);
            }
        }
    }

    /// <summary>The ids of the items whose time has come.</summary>
    protected abstract Task<IEnumerable<string>> DueAsync(ISession session, CancellationToken cancellationToken);

    /// <summary>Carries out the plan of one item, if it still has one: it may have been done or changed since it was listed.</summary>
    protected abstract Task DoAsync(IServiceProvider services, string id);
}
