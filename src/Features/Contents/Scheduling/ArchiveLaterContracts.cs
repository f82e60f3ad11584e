using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace OrchardCore.ArchiveLater.Models
{
    /// <summary>Contract: Orchard Core 3.0. When a published item is to be unpublished.</summary>
    public class ArchiveLaterPart : ContentPart
    {
        public DateTime? ScheduledArchiveUtc { get; set; }
    }
}

namespace OrchardCore.ArchiveLater.Indexes
{
    /// <summary>Contract: Orchard Core 3.0. The published items that wait for their end.</summary>
    public class ArchiveLaterPartIndex : MapIndex
    {
        public string ContentItemId { get; set; } = null!;

        public DateTime? ScheduledArchiveDateTimeUtc { get; set; }

        public bool Published { get; set; }

        public bool Latest { get; set; }
    }
}

namespace OrchardCore.ArchiveLater.ViewModels
{
    /// <summary>Contract: Orchard Core 3.0.</summary>
    public class ArchiveLaterPartViewModel
    {
        public ContentItem ContentItem { get; set; } = null!;

        public DateTime? ScheduledArchiveUtc { get; set; }

        public DateTime? ScheduledArchiveLocalDateTime { get; set; }
    }
}
