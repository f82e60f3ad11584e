using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.DisplayManagement.Notify;

namespace Agency.Review.Workflow;

/// <summary>What a button of the editor made of a review in this request, told only once the item is stored with it.</summary>
internal sealed class ReviewOutcome
{
    public ReviewState State { get; set; }
}

/// <summary>Says on the next page that an item was submitted or returned.</summary>
internal sealed class ReviewMessages(ReviewOutcome outcome, INotifier notifier, IHtmlLocalizer<ReviewMessages> H) : ContentPartHandler<ReviewPart>
{
    public override Task CreatedAsync(CreateContentContext context, ReviewPart part) => TellAsync(part);

    public override Task UpdatedAsync(UpdateContentContext context, ReviewPart part) => TellAsync(part);

    private async Task TellAsync(ReviewPart part)
    {
        var (state, title) = (outcome.State, part.ContentItem.DisplayText ?? string.Empty);
        outcome.State = ReviewState.None;

        if (state == ReviewState.Submitted)
        {
            await notifier.SuccessAsync(H["\"{0}\" is submitted for review.", title]);
        }
        else if (state == ReviewState.Returned)
        {
            await notifier.SuccessAsync(H["\"{0}\" is returned to its writer.", title]);
        }
    }
}
