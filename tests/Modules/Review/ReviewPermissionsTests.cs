using Agency.Review;
using OrchardCore.Contents;

namespace OrchardSite.Modules.Tests.Review;

public sealed class ReviewPermissionsTests
{
    [Fact]
    public async Task WhoeverMayPublish_MayReview_AndWhoeverMayReview_MaySubmit()
    {
        Assert.Equal(["SubmitForReview", "ReviewContent"], (await new ReviewPermissions().GetPermissionsAsync()).Select(permission => permission.Name));
        Assert.Contains(CommonPermissions.PublishContent, ReviewPermissions.ReviewContent.ImpliedBy!);
        Assert.Contains(ReviewPermissions.ReviewContent, ReviewPermissions.SubmitForReview.ImpliedBy!);
    }

    [Fact]
    public void WritersSubmit_EditorsReview()
    {
        var roles = new ReviewPermissions().GetDefaultStereotypes().ToDictionary(role => role.Name, role => role.Permissions.Select(permission => permission.Name).ToArray());

        Assert.Equal(["SubmitForReview"], roles["Contributor"]);
        Assert.Equal(["SubmitForReview"], roles["Author"]);
        Assert.Contains("ReviewContent", roles["Editor"]);
        Assert.Contains("ReviewContent", roles["Administrator"]);
        Assert.DoesNotContain("Anonymous", roles.Keys);
    }
}
