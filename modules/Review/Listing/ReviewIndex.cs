using Agency.Review.Workflow;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace Agency.Review.Listing;

/// <summary>The drafts that are in review.</summary>
internal sealed class ReviewIndex : MapIndex
{
    public string State { get; set; } = string.Empty;

    public string? Owner { get; set; }
}

internal sealed class ReviewIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<ReviewIndex>()
        .When(item => item.Latest && !item.Published && State(item) != ReviewState.None)
        .Map(item => new ReviewIndex { State = State(item).ToString(), Owner = item.Owner });

    private static ReviewState State(ContentItem item) => item.Get<ReviewPart>(nameof(ReviewPart))?.State ?? ReviewState.None;
}
