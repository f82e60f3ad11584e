using Agency.Review.Workflow;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardSite.Modules.Tests.Review.Workflow;

public sealed class ReviewVersionsTests
{
    [Theory]
    [InlineData(ReviewState.Submitted)]
    [InlineData(ReviewState.Returned)]
    [InlineData(ReviewState.None)]
    public async Task RestoredVersion_IsADraftThatNobodySubmitted(ReviewState state)
    {
        var item = Items.Draft(state);

        await RestoringAsync(item, latest: null);

        Assert.Equal(ReviewState.None, item.Review().State);
        Assert.Equal(state == ReviewState.None ? 0 : 1, item.Review().Remarks.Count);
    }

    [Theory]
    [InlineData(ReviewState.None)]
    [InlineData(ReviewState.Submitted)]
    public async Task WhatWasSaidSince_StaysSaid(ReviewState state)
    {
        var latest = Items.Draft(ReviewState.Returned);
        latest.Alter<ReviewPart>(part => part.Remarks.Add(new ReviewRemark { By = "minh", Text = "Thêm nguồn ảnh" }));
        var item = Items.Draft(state);

        await RestoringAsync(item, latest);

        Assert.Equal(["lan: Nhờ duyệt", "minh: Thêm nguồn ảnh"], item.Review().Remarks.Select(remark => $"{remark.By}: {remark.Text}"));
        Assert.Equal((ReviewState.None, ReviewState.Returned), (item.Review().State, latest.Review().State));
    }

    [Fact]
    public async Task RestoredItemWithoutReview_IsLeftAlone()
    {
        var item = new ContentItem { ContentItemId = Items.Id };

        await RestoringAsync(item, Items.Draft(ReviewState.Returned));

        Assert.Null(item.Get<ReviewPart>(nameof(ReviewPart)));
    }

    private static Task RestoringAsync(ContentItem item, ContentItem? latest)
    {
        var contents = Answers<IContentManager>.With((method, arguments) =>
            method.Name == nameof(IContentManager.GetAsync) && arguments is [Items.Id, VersionOptions { IsLatest: true }] ? Task.FromResult(latest) : null);
        var services = new ServiceCollection().AddSingleton(contents).BuildServiceProvider();
        return new ReviewVersions(services).RestoringAsync(new RestoreContentContext(item));
    }
}
