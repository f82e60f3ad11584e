using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.BackgroundTasks;
using OrchardCore.Modules;
using Sapling.Contents.Autosave;

namespace Sapling.Contents.RecycleBin;

/// <summary>Empties the bin of what is older than 30 days, and forgets work copies that nobody came back to for a year.</summary>
[BackgroundTask(Title = "Content bin", Schedule = "*/30 * * * *", Description = "Deletes for good what was deleted 30 days ago.", LockTimeout = 1_000, LockExpiration = 600_000)]
internal sealed class BinPurge(IClock clock, ILogger<BinPurge> logger) : IBackgroundTask
{
    private static readonly TimeSpan s_workKept = TimeSpan.FromDays(365);

    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var count = await serviceProvider.GetRequiredService<ContentBin>().PurgeAsync(cancellationToken);
        serviceProvider.GetRequiredService<WorkCopies>().RemoveOlder(clock.UtcNow - s_workKept);

        if (count > 0)
        {
            logger.LogInformation("Deleted {Count} content items for good, which had been in the bin for 30 days.", count);
        }
    }
}
