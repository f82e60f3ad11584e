using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Agency.Review.Workflow;

/// <summary>A version that comes back from the history or the bin is a draft that nobody has submitted.</summary>
internal sealed class ReviewVersions : ContentHandlerBase
{
    public override Task RestoringAsync(RestoreContentContext context)
    {
        if (context.ContentItem.Get<ReviewPart>(nameof(ReviewPart)) is { State: not ReviewState.None })
        {
            context.ContentItem.Alter<ReviewPart>(part => part.State = ReviewState.None);
        }

        return Task.CompletedTask;
    }
}
