using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace Sapling.Contents.RecycleBin;

/// <summary>An item that was deleted: which version was the latest, so that it can come back. A document of its own.</summary>
public sealed class BinnedItem
{
    public long Id { get; set; }

    public string ContentItemId { get; set; } = string.Empty;

    public string ContentItemVersionId { get; set; } = string.Empty;

    public string ContentType { get; set; } = string.Empty;

    public string? DisplayText { get; set; }

    public string? Owner { get; set; }

    public DateTime RemovedUtc { get; set; }

    public string? RemovedBy { get; set; }

    /// <summary>The item as far as permissions on it depend on it.</summary>
    internal ContentItem AsContent() => new() { ContentItemId = ContentItemId, ContentType = ContentType, Owner = Owner };
}

/// <summary>The bin, newest first.</summary>
public sealed class BinnedItemIndex : MapIndex
{
    public string ContentItemId { get; set; } = string.Empty;

    public string? Owner { get; set; }

    public DateTime RemovedUtc { get; set; }
}

internal sealed class BinnedItemIndexProvider : IndexProvider<BinnedItem>
{
    public override void Describe(DescribeContext<BinnedItem> context) => context.For<BinnedItemIndex>().Map(binned => new BinnedItemIndex
    {
        ContentItemId = binned.ContentItemId,
        Owner = binned.Owner,
        RemovedUtc = binned.RemovedUtc,
    });
}
