using YesSql.Indexes;

namespace Sapling.Media.Usage;

/// <summary>One row a file that a published or latest version of a content item uses.</summary>
internal sealed class MediaUsageIndex : MapIndex
{
    public string Path { get; set; } = string.Empty;

    public string ContentItemId { get; set; } = string.Empty;

    public bool Published { get; set; }

    public bool Latest { get; set; }
}
