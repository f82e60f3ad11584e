using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace Sapling.Lucene.Tasks;

/// <summary>Catches up with changes whose scope could not tell the indexes, and rebuilds indexes whose files vanished.</summary>
[BackgroundTask(Title = "Search indexes", Schedule = "* * * * *", Description = "Brings search indexes up to date.", LockTimeout = 1000, LockExpiration = 300000)]
internal sealed class IndexingBackgroundTask : IBackgroundTask
{
    private static readonly HashSet<string> Nothing = [];

    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) =>
        serviceProvider.GetRequiredService<IndexingProcessor>().RunAsync(Nothing, cancellationToken);
}
