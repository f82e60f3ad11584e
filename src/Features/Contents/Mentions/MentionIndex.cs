using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace Sapling.Contents.Mentions;

/// <summary>One row for each item or path of the site that a published or latest version leads to.</summary>
internal sealed class MentionIndex : MapIndex
{
    /// <summary>An item's id, or a path that begins with '/'.</summary>
    public string Target { get; set; } = string.Empty;

    public string ContentItemId { get; set; } = string.Empty;
}

internal sealed class MentionIndexProvider(MentionTargets targets) : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<MentionIndex>()
        .When(static item => item.Published || item.Latest)
        .Map(item => targets.Of((JsonObject)(JsonDynamicObject)item.Content).Select(target => new MentionIndex { Target = target, ContentItemId = item.ContentItemId }));
}
