using Agency.Review;
using Agency.Review.Workflow;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Contents;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Modules.Tests.Review.Workflow;

public sealed class ReviewButtonHandlerTests
{
    [Theory]
    [InlineData(ReviewPartDriver.Return, "SubmitForReview", true)]
    [InlineData(ReviewPartDriver.Return, "ReviewContent", false)]
    [InlineData(ReviewPartDriver.Submit, "", true)]
    [InlineData(ReviewPartDriver.Submit, "SubmitForReview", false)]
    [InlineData("submit.SaveAndContinue", "", false)]
    public async Task EditingWithAButtonOneMayNotPress_IsRefused(string button, string permission, bool refused) =>
        Assert.Equal(refused, await IsRefusedAsync(Requests.Of("lan", [permission], ("submit.Save", button)), CommonPermissions.EditContent, Items.Draft()));

    [Fact]
    public async Task OtherPermissions_AndQuestionsWithoutAnItem_AreNotItsBusiness()
    {
        var http = Requests.Of("lan", [], ("submit.Save", ReviewPartDriver.Return));

        Assert.False(await IsRefusedAsync(http, CommonPermissions.ViewContent, Items.Draft()));
        Assert.False(await IsRefusedAsync(http, CommonPermissions.EditContent, null));
        Assert.False(await IsRefusedAsync(http, ReviewPermissions.ReviewContent, Items.Draft()));
    }

    [Fact]
    public async Task ARequestWithoutAForm_OrNone_PressesNoButton()
    {
        Assert.False(await IsRefusedAsync(new HttpContextAccessor(), CommonPermissions.EditContent, Items.Draft()));
        Assert.False(await IsRefusedAsync(new HttpContextAccessor { HttpContext = new DefaultHttpContext() }, CommonPermissions.EditContent, Items.Draft()));
    }

    private static async Task<bool> IsRefusedAsync(IHttpContextAccessor http, Permission permission, object? resource)
    {
        using var services = new ServiceCollection().AddSingleton<IAuthorizationService, ClaimsDecide>().BuildServiceProvider();
        var context = new AuthorizationHandlerContext([new PermissionRequirement(permission)], http.HttpContext?.User ?? new(), resource);
        await ((IAuthorizationHandler)new ReviewButtonHandler(http, services)).HandleAsync(context);
        return context.HasFailed;
    }
}
