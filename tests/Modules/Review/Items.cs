using Agency.Review.Workflow;
using OrchardCore.ContentManagement;

namespace OrchardSite.Modules.Tests.Review;

internal static class Items
{
    public const string Id = "4item000000000000000000001";

    public static ContentItem Draft(ReviewState state = ReviewState.None, string? owner = "lan", string id = Id)
    {
        var item = new ContentItem { ContentItemId = id, ContentItemVersionId = id, ContentType = "Article", DisplayText = "Lễ hội", Owner = owner, Latest = true };
        item.Weld(new ReviewPart
        {
            State = state,
            SubmittedBy = state == ReviewState.None ? null : owner,
            SubmittedUtc = state == ReviewState.None ? null : new DateTime(2021, 6, 18, 2, 0, 0, DateTimeKind.Utc),
            Remarks = state == ReviewState.None ? [] : [new ReviewRemark { By = owner, Text = "Nhờ duyệt" }],
        });
        return item;
    }

    public static ReviewPart Review(this ContentItem item) => item.Get<ReviewPart>(nameof(ReviewPart))!;
}
