using OrchardCore.ArchiveLater.Indexes;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.ContentManagement;
using OrchardCore.PublishLater.Indexes;
using OrchardCore.PublishLater.Models;
using YesSql.Indexes;

namespace Sapling.Contents.Scheduling;

internal sealed class PublishLaterPartIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<PublishLaterPartIndex>()
        .When(item => item is { Latest: true, Published: false } && item.Get<PublishLaterPart>(nameof(PublishLaterPart))?.ScheduledPublishUtc is not null)
        .Map(item => new PublishLaterPartIndex
        {
            ContentItemId = item.ContentItemId,
            Latest = item.Latest,
            Published = item.Published,
            ScheduledPublishDateTimeUtc = item.Get<PublishLaterPart>(nameof(PublishLaterPart))!.ScheduledPublishUtc,
        });
}

internal sealed class ArchiveLaterPartIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<ArchiveLaterPartIndex>()
        .When(item => item.Published && item.Get<ArchiveLaterPart>(nameof(ArchiveLaterPart))?.ScheduledArchiveUtc is not null)
        .Map(item => new ArchiveLaterPartIndex
        {
            ContentItemId = item.ContentItemId,
            Latest = item.Latest,
            Published = item.Published,
            ScheduledArchiveDateTimeUtc = item.Get<ArchiveLaterPart>(nameof(ArchiveLaterPart))!.ScheduledArchiveUtc,
        });
}
