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

    public override Task CloningAsync(CloneContentContext context, PublishLaterPart part)
    {
        context.CloneContentItem.Alter<PublishLaterPart>(clone => clone.ScheduledPublishUtc = null);
        return Task.CompletedTask;
    }
}

/// <summary>What was unpublished, by its plan or by hand, is not unpublished again when it is published the next time.</summary>
internal sealed class ArchiveLaterPartHandler(ISession session) : ContentPartHandler<ArchiveLaterPart>
{
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
