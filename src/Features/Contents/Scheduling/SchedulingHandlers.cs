using OrchardCore.ArchiveLater.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Models;
using YesSql;

namespace Sapling.Contents.Scheduling;

/// <summary>An item published by its plan is dated with the planned time; published by hand, the plan is done with.</summary>
internal sealed class PublishLaterPartHandler(IClock clock, ISession session) : ContentPartHandler<PublishLaterPart>
{
    public override async Task PublishedAsync(PublishContentContext context, PublishLaterPart part)
    {
        if (part.ScheduledPublishUtc is not { } planned)
        {
            return;
        }

        var item = part.ContentItem;

        if (planned <= clock.UtcNow)
        {
            item.PublishedUtc = planned;
        }

        part.ScheduledPublishUtc = null;
        part.Apply();
        await session.SaveAsync(item);
    }

    /// <summary>What somebody takes from the readers does not come back by itself; what ends by its plan may have a next part planned.</summary>
    public override async Task UnpublishedAsync(PublishContentContext context, PublishLaterPart part)
    {
        var ended = context.PreviousItem?.Get<ArchiveLaterPart>(nameof(ArchiveLaterPart))?.ScheduledArchiveUtc <= clock.UtcNow;

        if (part.ScheduledPublishUtc is not null && !ended)
        {
            part.ScheduledPublishUtc = null;
            part.Apply();
            await session.SaveAsync(part.ContentItem);
        }
    }

    public override Task CloningAsync(CloneContentContext context, PublishLaterPart part)
    {
        context.CloneContentItem.Alter<PublishLaterPart>(clone => clone.ScheduledPublishUtc = null);
        return Task.CompletedTask;
    }
}

/// <summary>What was unpublished, by its plan or by hand, is not unpublished again when it is published the next time.</summary>
internal sealed class ArchiveLaterPartHandler(IClock clock, ISession session) : ContentPartHandler<ArchiveLaterPart>
{
    /// <summary>Published by hand after its end, an item stays: only a plan that was late is followed by its own end.</summary>
    public override Task PublishingAsync(PublishContentContext context, ArchiveLaterPart part)
    {
        var now = clock.UtcNow;
        var isPlanned = part.ContentItem.Get<PublishLaterPart>(nameof(PublishLaterPart))?.ScheduledPublishUtc <= now;

        if (part.ScheduledArchiveUtc <= now && !isPlanned)
        {
            part.ScheduledArchiveUtc = null;
            part.Apply();
        }

        return Task.CompletedTask;
    }

    public override async Task UnpublishedAsync(PublishContentContext context, ArchiveLaterPart part)
    {
        if (part.ScheduledArchiveUtc is not null)
        {
            part.ScheduledArchiveUtc = null;
            part.Apply();
            await session.SaveAsync(part.ContentItem);
        }
    }

    public override Task CloningAsync(CloneContentContext context, ArchiveLaterPart part)
    {
        context.CloneContentItem.Alter<ArchiveLaterPart>(clone => clone.ScheduledArchiveUtc = null);
        return Task.CompletedTask;
    }
}
