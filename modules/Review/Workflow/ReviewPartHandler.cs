using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Agency.Review.Workflow;

/// <summary>Publication ends a review; a copy starts without one.</summary>
internal sealed class ReviewPartHandler : ContentPartHandler<ReviewPart>
{
    public override Task PublishingAsync(PublishContentContext context, ReviewPart part)
    {
        part.State = ReviewState.None;
        part.Apply();
        return Task.CompletedTask;
    }

    public override Task CloningAsync(CloneContentContext context, ReviewPart part)
    {
        context.CloneContentItem.Alter<ReviewPart>(clone =>
        {
            clone.State = ReviewState.None;
            clone.SubmittedBy = null;
            clone.SubmittedUtc = null;
            clone.Remarks = [];
        });
        return Task.CompletedTask;
    }
}
