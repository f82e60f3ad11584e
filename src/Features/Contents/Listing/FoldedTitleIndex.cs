using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using Sapling.Admin.Lists;
using YesSql.Indexes;

namespace Sapling.Contents.Listing;

/// <summary>The titles of the latest versions as the list searches them.</summary>
public sealed class FoldedTitleIndex : MapIndex
{
    public string Folded { get; set; } = string.Empty;
}

internal sealed class FoldedTitleIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<FoldedTitleIndex>()
        .When(item => item.Latest)
        .Map(item => new FoldedTitleIndex { Folded = Fold(item.DisplayText) });

    internal static string Fold(string? title)
    {
        var folded = FoldedText.Of(title);
        return folded.Length > ContentItemIndex.MaxDisplayTextSize ? folded[..ContentItemIndex.MaxDisplayTextSize] : folded;
    }
}
