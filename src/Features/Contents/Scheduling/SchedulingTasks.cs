using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ArchiveLater.Indexes;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Indexes;
using OrchardCore.PublishLater.Models;
using YesSql;

namespace Sapling.Contents.Scheduling;

/// <summary>Publishes the drafts whose time has come.</summary>
[BackgroundTask(Title = "Scheduled Content Items Publisher", Schedule = "* * * * *", Description = "Publishes content items when their scheduled publish date time arrives.", LockTimeout = 3_000, LockExpiration = 300_000)]
internal sealed class ScheduledPublishing(IClock clock, ILogger<ScheduledPublishing> logger) : PlannedTask(logger)
{
    internal override int Order => 1;

    protected override async Task<IEnumerable<string>> DueAsync(ISession session, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        var due = await session.QueryIndex<PublishLaterPartIndex>(index => index.Latest && !index.Published && index.ScheduledPublishDateTimeUtc <= now)
            .OrderBy(index => index.ScheduledPublishDateTimeUtc).ListAsync(cancellationToken);
        return due.Select(index => index.ContentItemId);
    }

    protected override async Task DoAsync(IServiceProvider services, string id)
    {
        var contents = services.GetRequiredService<IContentManager>();

        if (await contents.GetAsync(id, VersionOptions.Draft) is not { } draft || !(draft.Get<PublishLaterPart>(nameof(PublishLaterPart))?.ScheduledPublishUtc <= clock.UtcNow))
        {
            return;
        }

        // Known before anything waits to be written, so that publishing does not write half of the change first.
        await contents.GetAsync(id, VersionOptions.Published);
        await services.GetRequiredService<ISession>().SaveAsync(draft, checkConcurrency: true);
        logger.LogInformation("Publishing the content item {ContentItemId} as planned.", id);

        if (!await contents.PublishAsync(draft))
        {
            logger.LogWarning("The content item {ContentItemId} was planned to be published, but that was refused. It is tried again each minute.", id);
        }
    }
}

/// <summary>Unpublishes the items whose time is over.</summary>
[BackgroundTask(Title = "Scheduled Content Items Archiver", Schedule = "* * * * *", Description = "Archives content items when their scheduled archive date time arrives.", LockTimeout = 3_000, LockExpiration = 300_000)]
internal sealed class ScheduledArchiving(IClock clock, ILogger<ScheduledArchiving> logger) : PlannedTask(logger)
{
    internal override int Order => 2;

    protected override async Task<IEnumerable<string>> DueAsync(ISession session, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        var due = await session.QueryIndex<ArchiveLaterPartIndex>(index => index.Published && index.ScheduledArchiveDateTimeUtc <= now)
            .OrderBy(index => index.ScheduledArchiveDateTimeUtc).ListAsync(cancellationToken);
        return due.Select(index => index.ContentItemId);
    }

    protected override async Task DoAsync(IServiceProvider services, string id)
    {
        var contents = services.GetRequiredService<IContentManager>();

        if (await contents.GetAsync(id, VersionOptions.Published) is not { } published
            || !(published.Get<ArchiveLaterPart>(nameof(ArchiveLaterPart))?.ScheduledArchiveUtc <= clock.UtcNow)
            || await contents.GetAsync(id, VersionOptions.Latest) is not { } latest)
        {
            return;
        }

        await services.GetRequiredService<ISession>().SaveAsync(published, checkConcurrency: true);
        logger.LogInformation("Unpublishing the content item {ContentItemId} as planned.", id);
        await contents.UnpublishAsync(latest);
    }
}
