using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace OrchardCore.PublishLater.Models
{
    /// <summary>Contract: Orchard Core 3.0. When a draft is to be published.</summary>
    public class PublishLaterPart : ContentPart
    {
        public DateTime? ScheduledPublishUtc { get; set; }
    }
}

namespace OrchardCore.PublishLater.Indexes
{
    /// <summary>Contract: Orchard Core 3.0. The drafts that wait for their time.</summary>
    public class PublishLaterPartIndex : MapIndex
    {
        public string ContentItemId { get; set; } = null!;

        public DateTime? ScheduledPublishDateTimeUtc { get; set; }

        public bool Published { get; set; }

        public bool Latest { get; set; }
    }
}

namespace OrchardCore.PublishLater.ViewModels
{
    /// <summary>Contract: Orchard Core 3.0.</summary>
    public class PublishLaterPartViewModel
    {
        public ContentItem ContentItem { get; set; } = null!;

        public DateTime? ScheduledPublishUtc { get; set; }

        public DateTime? ScheduledPublishLocalDateTime { get; set; }
    }
}
