using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ArchiveLater.Indexes;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Indexes;
using YesSql;

namespace Sapling.Contents.Scheduling;

/// <summary>Publishes the drafts whose time has come. Plans are whole minutes, and the task runs as each begins.</summary>
[BackgroundTask(Title = "Scheduled Content Items Publisher", Schedule = "* * * * *", Description = "Publishes content items when their scheduled publish date time arrives.", LockTimeout = 3_000, LockExpiration = 300_000)]
internal sealed class ScheduledPublishing(IClock clock, ILogger<ScheduledPublishing> logger) : IBackgroundTask
{
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var session = serviceProvider.GetRequiredService<ISession>();
        var contents = serviceProvider.GetRequiredService<IContentManager>();
        var now = clock.UtcNow;

        var due = await session.QueryIndex<PublishLaterPartIndex>(index => index.Latest && !index.Published && index.ScheduledPublishDateTimeUtc <= now)
            .OrderBy(index => index.ScheduledPublishDateTimeUtc).ListAsync(cancellationToken);

        foreach (var id in due.Select(index => index.ContentItemId).Distinct().ToArray())
        {
            cancellationToken.ThrowIfCancellationRequested();

            if (await contents.GetAsync(id, VersionOptions.DraftRequired) is { } item)
            {
                logger.LogInformation("Publishing the content item {ContentItemId} as planned.", id);

                if (!await contents.PublishAsync(item))
                {
                    logger.LogWarning("The content item {ContentItemId} was planned to be published, but that was refused. It is tried again each minute.", id);
                }
            }
        }
    }
}

/// <summary>Unpublishes the items whose time is over.</summary>
[BackgroundTask(Title = "Scheduled Content Items Archiver", Schedule = "* * * * *", Description = "Archives content items when their scheduled archive date time arrives.", LockTimeout = 3_000, LockExpiration = 300_000)]
internal sealed class ScheduledArchiving(IClock clock, ILogger<ScheduledArchiving> logger) : IBackgroundTask
{
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var session = serviceProvider.GetRequiredService<ISession>();
        var contents = serviceProvider.GetRequiredService<IContentManager>();
        var now = clock.UtcNow;

        var due = await session.QueryIndex<ArchiveLaterPartIndex>(index => index.Published && index.ScheduledArchiveDateTimeUtc <= now)
            .OrderBy(index => index.ScheduledArchiveDateTimeUtc).ListAsync(cancellationToken);

        foreach (var id in due.Select(index => index.ContentItemId).Distinct().ToArray())
        {
            cancellationToken.ThrowIfCancellationRequested();

            if (await contents.GetAsync(id, VersionOptions.Latest) is { } item)
            {
                logger.LogInformation("Unpublishing the content item {ContentItemId} as planned.", id);
                await contents.UnpublishAsync(item);
            }
        }
    }
}
