using Agency.Review.Workflow;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardSite.Modules.Tests.Review.Workflow;

public sealed class ReviewPartHandlerTests
{
    private readonly ReviewPartHandler _handler = new();

    [Theory]
    [InlineData(ReviewState.Submitted)]
    [InlineData(ReviewState.Returned)]
    public async Task Publication_EndsTheReview_AndKeepsTheRemarks(ReviewState state)
    {
        var item = Items.Draft(state);

        await _handler.PublishingAsync(new PublishContentContext(item, null), item.Review());

        Assert.Equal(ReviewState.None, item.Review().State);
        Assert.Single(item.Review().Remarks);
    }

    [Fact]
    public async Task Copy_StartsWithoutAReview_AndTheOriginalKeepsIts()
    {
        var item = Items.Draft(ReviewState.Submitted);
        var clone = Items.Draft(ReviewState.Submitted);

        await _handler.CloningAsync(new CloneContentContext(item, clone), item.Review());

        var part = clone.Review();
        Assert.Equal((ReviewState.None, null, null, 0), (part.State, part.SubmittedBy, part.SubmittedUtc, part.Remarks.Count));
        Assert.Equal(ReviewState.Submitted, item.Review().State);
    }
}
