using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace Sapling.Media.Usage;

/// <summary>Notes which files a content item uses, in its media fields and in its texts.</summary>
internal sealed class MediaUsageIndexProvider(MediaMentions mentions) : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<MediaUsageIndex>().Map(Map);

    private IEnumerable<MediaUsageIndex> Map(ContentItem item)
        => !item.Published && !item.Latest
            ? []
            : mentions.Find((JsonObject)(JsonDynamicObject)item.Content).Where(path => path.Length <= Library.LibraryFileIndex.PathLength).Select(path => new MediaUsageIndex
            {
                Path = path,
                ContentItemId = item.ContentItemId,
                Published = item.Published,
                Latest = item.Latest,
            });
}
