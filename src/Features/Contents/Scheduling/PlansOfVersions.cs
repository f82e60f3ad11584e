using OrchardCore.ArchiveLater.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.PublishLater.Models;

namespace Sapling.Contents.Scheduling;

/// <summary>A version that comes back from the history or the bin has no plan: nobody would expect it to publish itself.</summary>
internal sealed class PlansOfVersions : ContentHandlerBase
{
    public override Task RestoringAsync(RestoreContentContext context)
    {
        var item = context.ContentItem;

        if (item.Get<PublishLaterPart>(nameof(PublishLaterPart))?.ScheduledPublishUtc is not null)
        {
            item.Alter<PublishLaterPart>(part => part.ScheduledPublishUtc = null);
        }

        if (item.Get<ArchiveLaterPart>(nameof(ArchiveLaterPart))?.ScheduledArchiveUtc is not null)
        {
            item.Alter<ArchiveLaterPart>(part => part.ScheduledArchiveUtc = null);
        }

        return Task.CompletedTask;
    }
}
